#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <ranges>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/export.hpp"
#include "kibo/inventory/models/stock_change.hpp"

/// Changes of any number of items, at any number of locations: cut into requests that the service
/// takes, sent a few at a time, and each followed until its job has ended.
namespace kibo::inventory {

/// A count to set and where. `locationCode` and one of the product's names are needed.
struct BulkRefreshItem {
  std::string locationCode{};
  RefreshItem item{};
};

/// An amount to add and where. `locationCode`, one of the product's names and the quantity are
/// needed.
struct BulkAdjustItem {
  std::string locationCode{};
  AdjustItem item{};
};

/// Where a chunk, the items of one request, stands.
enum class BulkState : std::uint8_t {
  notSent,   ///< The service has not carried it out, and will not.
  accepted,  ///< The service took it; its job was not seen to end.
  done,      ///< Its job ended well.
  failed,    ///< Its job ended as FAILED. Whether some of its items count is not known.
  unknown,   ///< It may have been carried out, or not, or be about to.
};
[[nodiscard]] KIBO_INVENTORY_API std::string_view toString(BulkState state) noexcept;

/// The items of one request: some of one location, in the order in which they came.
struct BulkChunk {
  std::string locationCode{};
  std::uint64_t number = 0;     ///< Among the chunks of its location; the first is 0.
  std::uint64_t items = 0;      ///< How many are sent: without those that a later one replaced.
  std::uint64_t firstItem = 0;  ///< Where in all items its first one stood; the first of all is 0.
  std::uint64_t lastItem = 0;   ///< Items of other locations may lie between the two.
  std::uint64_t digest = 0;  ///< Of what is sent: tells whether a resumed run has the same items.
  std::optional<std::int64_t> jobID{};
  BulkState state = BulkState::notSent;
  std::optional<Error> error{};  ///< Why it is not done.
};

/// How a bulk change went. It grows with the number of requests, not of items.
struct KIBO_INVENTORY_API BulkReport {
  std::vector<BulkChunk> chunks{};  ///< In the order in which they were filled.
  std::uint64_t itemsRead = 0;      ///< All of these: in chunks, replaced or refused.
  std::uint64_t itemsDone = 0;      ///< In chunks that are done, those of an earlier run included.
  std::uint64_t itemsReplaced = 0;  ///< A later item in the same request set the same count.
  std::uint64_t itemsRefused = 0;   ///< Cannot be sent: no location, no product, no UTF-8 ...
  std::uint64_t requests = 0;       ///< Chunks that this run sent.
  std::chrono::milliseconds duration{};

  /// What ended the run before all items were read: wrong options, a cancel, items that are not
  /// those of the resumed report, an exception of the source or of a callback.
  std::optional<Error> error{};

  /// All items were read and all chunks are done. Refused items do not count against it.
  [[nodiscard]] bool complete() const noexcept;

  /// The chunks that are not done.
  [[nodiscard]] std::vector<BulkChunk> remaining() const;
};

/// How far a run is.
struct BulkProgress {
  std::uint64_t itemsRead = 0;
  std::uint64_t itemsDone = 0;
  std::uint64_t chunksDone = 0;
  std::uint64_t chunksInFlight = 0;  ///< Being sent, or accepted and waited for.
  std::uint64_t chunksStopped = 0;   ///< Failed, unknown, or not sent because one before them was.
  double itemsPerSecond = 0;         ///< Done, over the run so far.
  std::optional<std::chrono::seconds> timeLeft{};  ///< Known with `BulkOptions::expectedItems`.
};

/// How a run works. The defaults suit a service that is shared.
struct BulkOptions {
  /// Items in a request; 0 is 3,000 for a refresh and 1,000 for an adjust. At most 12,000 and
  /// 1,000: more is refused by the service.
  std::size_t itemsPerRequest = 0;

  /// Requests under way at once, from being sent until their jobs have ended; 1 to 64. A location
  /// has one at a time: its requests reach the service in the order of its items, and the next one
  /// is sent when the one before it is done. One that does not end well stops its location.
  int inFlight = 4;

  /// The memory that unfinished bodies may take. When it is reached, the fullest one is sent.
  std::size_t maxBufferedBytes = std::size_t{16} << 20;

  /// As in `WaitOptions`, for each job. A job that takes longer leaves its chunk `accepted`.
  std::chrono::milliseconds jobTimeout = std::chrono::minutes{30};
  std::chrono::milliseconds interval{250};
  std::chrono::milliseconds maxInterval{5'000};

  /// Nothing new is sent any more, calls under way are cancelled and jobs not waited for.
  std::stop_token stop{};

  /// How many items there will be, for `BulkProgress::timeLeft`.
  std::optional<std::uint64_t> expectedItems{};

  // All callbacks come from the thread that called, one at a time. What they throw ends the run as
  // `BulkReport::error`, after requests under way were followed to their end.

  /// After each change of a chunk, and each second.
  std::function<void(const BulkProgress&)> onProgress{};

  /// A chunk's state has changed: for a journal. It is called before anything else is done with the
  /// chunk, first as `unknown` just before it is sent.
  std::function<void(const BulkChunk&)> onChunk{};

  /// An item that cannot be sent, and its place in all items. It is left out, the rest goes on.
  std::function<void(std::uint64_t position, const Error&)> onRefused{};

  /// Goes on with an earlier run over the same items in the same order, with the same
  /// `itemsPerRequest` and `maxBufferedBytes`: what is done is not sent again, what is accepted is
  /// waited for. A refresh sends the rest again. An adjust sends again what is `notSent` only, and
  /// leaves the location of a chunk that is `failed` or `unknown` alone: set its `state` to `done`
  /// or `notSent` once you know. Borrowed for the call.
  const BulkReport* resume = nullptr;
};

/// Bulk changes. A cheap handle on the core of a `Configuration`, whose rate limits and retry
/// policy hold. A call that would wait too long for its turn waits all the same.
///
/// The source of items is asked from the calling thread, and what became of requests is told
/// between items: while a source waits, no callback comes. An item is written into its location's
/// body as it arrives, so memory does not grow with the number of items. Up to `inFlight` threads
/// send and wait; they end with the call.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies. Two bulk
/// changes of one location at a time may overtake each other.
class KIBO_INVENTORY_API BulkApi {
 public:
  /// Fills the item, which still holds the one before, and returns true; false when there are no
  /// more.
  using NextRefresh = std::function<bool(BulkRefreshItem& item)>;
  using NextAdjust = std::function<bool(BulkAdjustItem& item)>;

  explicit BulkApi(Configuration configuration) : configuration_(std::move(configuration)) {}

  /// Sets counts. Of two items in one request that name one record of stock, the later one is sent.
  /// A request that may or may not have arrived is repeated as `RetryPolicy` says.
  [[nodiscard]] BulkReport refresh(const NextRefresh& next, const BulkOptions& options = {}) const;

  /// Adds amounts. Nothing is ever sent twice that may have been carried out.
  [[nodiscard]] BulkReport adjust(const NextAdjust& next, const BulkOptions& options = {}) const;

  /// Any range of them, read once.
  template <std::ranges::input_range Items>
    requires std::convertible_to<std::ranges::range_reference_t<Items>, BulkRefreshItem>
  [[nodiscard]] BulkReport refresh(Items&& items, const BulkOptions& options = {}) const {
    return refresh(NextRefresh(oneByOne<BulkRefreshItem>(items)), options);
  }
  template <std::ranges::input_range Items>
    requires std::convertible_to<std::ranges::range_reference_t<Items>, BulkAdjustItem>
  [[nodiscard]] BulkReport adjust(Items&& items, const BulkOptions& options = {}) const {
    return adjust(NextAdjust(oneByOne<BulkAdjustItem>(items)), options);
  }

  /// Items of one location.
  [[nodiscard]] BulkReport refresh(std::string_view locationCode,
                                   std::span<const RefreshItem> items,
                                   const BulkOptions& options = {}) const;
  [[nodiscard]] BulkReport adjust(std::string_view locationCode, std::span<const AdjustItem> items,
                                  const BulkOptions& options = {}) const;

 private:
  template <class Item, class Items>
  static auto oneByOne(Items& items) {
    return [place = std::ranges::begin(items), end = std::ranges::end(items),
            started = false](Item& item) mutable {
      if (started) ++place;
      started = true;
      if (place == end) return false;
      item = *place;
      return true;
    };
  }

  Configuration configuration_;
};

}  // namespace kibo::inventory
