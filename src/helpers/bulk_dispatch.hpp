#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "helpers/bulk_crew.hpp"
#include "helpers/bulk_cutter.hpp"
#include "helpers/bulk_earlier.hpp"
#include "helpers/bulk_listener.hpp"
#include "helpers/bulk_sender.hpp"
#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::detail {

/// Brings chunks to the service: one of a location at a time, a few of all, and each is followed
/// until its job has ended. Keeps the report.
///
/// Thread safety: for one thread, from which all callbacks come.
class BulkDispatch {
 public:
  BulkDispatch(const Configuration& configuration, const BulkKind& kind, const BulkOptions& options,
               BulkCutter& cutter);

  /// Takes a chunk in. Blocks while as many wait for their turn as may be in flight.
  void submit(CutChunk cut);

  /// Left out of all chunks, and told.
  void refuse(const Error& error);

  /// Sees to what has happened meanwhile; to be called often.
  void look();

  /// Why nothing is sent any more, if so.
  [[nodiscard]] bool ended() const noexcept { return report_.error.has_value(); }

  /// Nothing is sent any more. What is under way is followed; the first reason counts.
  void end(Error why);

  /// Waits for all that is under way.
  BulkReport finish();

 private:
  struct Lane {
    bool busy = false;
    std::optional<Error> stopped{};
  };
  struct Ready {
    std::size_t chunk = 0;
    Lane* lane = nullptr;
    std::string body{};
  };

  Error mismatch(const BulkChunk& chunk, const std::string& why) const;
  void startWhatMay();
  void start(Ready ready);
  void leave(BulkChunk& chunk, const Lane& lane);
  void leaveReady();
  void stop(Lane& lane, const BulkChunk& because);
  void settle(BulkNews& news);
  void settleAll();
  void await();
  void count(const BulkChunk& chunk);
  void changed();
  void tellProgress();

  const Clock& clock_;
  const BulkKind& kind_;
  const BulkOptions& options_;
  BulkCutter& cutter_;
  const Clock::TimePoint begun_;
  Clock::TimePoint nextProgress_;
  BulkListener listener_;
  BulkEarlier earlier_;
  BulkReport report_{};
  BulkProgress progress_{};
  std::uint64_t itemsDoneBefore_ = 0;  ///< By an earlier run.
  std::uint64_t itemsStopped_ = 0;
  unsigned looks_ = 0;
  std::map<std::string, Lane, std::less<>> lanes_{};
  std::deque<Ready> ready_{};
  BulkSender sender_;
  BulkCrew crew_;
};

}  // namespace kibo::inventory::detail
