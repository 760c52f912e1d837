#include "kibo/inventory/bulk.hpp"

#include <algorithm>
#include <exception>
#include <iterator>
#include <utility>

#include "helpers/bulk_cutter.hpp"
#include "helpers/bulk_decide.hpp"
#include "helpers/bulk_dispatch.hpp"
#include "helpers/bulk_kind.hpp"
#include "helpers/bulk_listener.hpp"

namespace kibo::inventory {
namespace {

using detail::BulkCutter;
using detail::BulkDispatch;
using detail::BulkKind;
using detail::CutChunk;

/// A look takes about as long as an item; a source that waits between its items is waited for.
constexpr unsigned kItemsBetweenLooks = 16;

Error internal(const BulkKind& kind, std::string_view message) {
  return {.kind = ErrorKind::internal,
          .delivery = Delivery::notSent,
          .message = std::string(message),
          .operation = std::string(kind.name)};
}

bool nameOneRecord(detail::JsonReader& reader, std::string_view left, std::string_view right) {
  const auto read = [&](std::string_view text, RefreshItem& item) {
    std::string json(text);
    return reader.read(json, detail::typeOf<RefreshItem>(), &item).has_value();
  };
  RefreshItem one;
  RefreshItem other;
  return read(left, one) && read(right, other) && detail::nameOneRecord(one, other);
}

/// Reads items from `next` into `item` and takes them to the dispatch, until one of the two ends.
template <class Item, class Next>
void readAll(const Next& next, Item& item, BulkCutter& cutter, BulkDispatch& dispatch) {
  const auto more = [&] {
    try {
      return next(item);
    } catch (const std::exception& thrown) {
      dispatch.end(detail::thrownBy("the source of items", thrown.what()));
    } catch (...) {
      dispatch.end(detail::thrownBy("the source of items", "something that is no std::exception"));
    }
    return false;
  };
  CutChunk due;
  dispatch.look();
  for (unsigned number = 1; !dispatch.ended() && more(); ++number) {
    if (!cutter.add(item.locationCode, &item.item)) dispatch.refuse(cutter.refusal());
    while (cutter.takeDue(due)) dispatch.submit(std::exchange(due, {}));
    if (number % kItemsBetweenLooks == 0) dispatch.look();
  }
}

template <class Item, class Next>
BulkReport run(const Configuration& configuration, const BulkKind& kind, const Next& next,
               const BulkOptions& options) {
  if (std::string problem = detail::problemOf(kind, options); !problem.empty()) {
    BulkReport report;
    report.error = Error{.kind = ErrorKind::invalidRequest,
                         .delivery = Delivery::notSent,
                         .message = std::move(problem),
                         .operation = std::string(kind.name)};
    return report;
  }
  BulkCutter cutter(
      kind,
      {.items = options.itemsPerRequest == 0 ? kind.usualItems : options.itemsPerRequest,
       .bytes = options.maxBufferedBytes},
      [&reader = configuration.core()->json](std::string_view left, std::string_view right) {
        return nameOneRecord(reader, left, right);
      });
  BulkDispatch dispatch(configuration, kind, options, cutter);
  try {
    Item item;
    readAll(next, item, cutter, dispatch);
    while (auto chunk = cutter.takeRest()) dispatch.submit(*std::move(chunk));
  } catch (const std::exception& thrown) {
    dispatch.end(internal(kind, thrown.what()));
  }
  return dispatch.finish();
}

/// The items of a span, all of one location.
template <class BulkItem, class Item>
auto itemsOf(std::string_view locationCode, std::span<const Item> items) {
  return [locationCode, items, place = std::size_t{0}](BulkItem& item) mutable {
    if (place == items.size()) return false;
    if (place == 0) item.locationCode = locationCode;
    item.item = items[place++];
    return true;
  };
}

}  // namespace

std::string_view toString(BulkState state) noexcept {
  switch (state) {
    case BulkState::notSent:
      return "notSent";
    case BulkState::accepted:
      return "accepted";
    case BulkState::done:
      return "done";
    case BulkState::failed:
      return "failed";
    case BulkState::unknown:
      break;
  }
  return "unknown";
}

bool BulkReport::complete() const noexcept {
  return !error && std::ranges::all_of(chunks, [](const BulkChunk& chunk) {
    return chunk.state == BulkState::done;
  });
}

std::vector<BulkChunk> BulkReport::remaining() const {
  std::vector<BulkChunk> left;
  std::ranges::copy_if(chunks, std::back_inserter(left),
                       [](const BulkChunk& chunk) { return chunk.state != BulkState::done; });
  return left;
}

BulkReport BulkApi::refresh(const NextRefresh& next, const BulkOptions& options) const {
  return run<BulkRefreshItem>(configuration_, detail::kBulkRefresh, next, options);
}

BulkReport BulkApi::adjust(const NextAdjust& next, const BulkOptions& options) const {
  return run<BulkAdjustItem>(configuration_, detail::kBulkAdjust, next, options);
}

BulkReport BulkApi::refresh(std::string_view locationCode, std::span<const RefreshItem> items,
                            const BulkOptions& options) const {
  return refresh(NextRefresh(itemsOf<BulkRefreshItem>(locationCode, items)), options);
}

BulkReport BulkApi::adjust(std::string_view locationCode, std::span<const AdjustItem> items,
                           const BulkOptions& options) const {
  return adjust(NextAdjust(itemsOf<BulkAdjustItem>(locationCode, items)), options);
}

}  // namespace kibo::inventory
