#include "emulator/allocation.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "emulator/item_messages.hpp"

namespace kibo::inventory::testing::detail {
namespace {

StockRecord* findRecord(Stock& stock, const std::string& locationCode, const Product& product) {
  Location* location = stock.find(locationCode);
  return location != nullptr ? location->find(product) : nullptr;
}

FutureStock* findFuture(StockRecord& record, std::chrono::sys_seconds due) {
  const auto found = std::ranges::find(record.future, due, &FutureStock::due);
  return found == record.future.end() ? nullptr : &*found;
}

TaggedStock* findPart(StockRecord& record, const Tags& tags) {
  if (tags.empty()) return nullptr;
  const auto found = std::ranges::find(record.tagged, tags, &TaggedStock::tags);
  return found == record.tagged.end() ? nullptr : &*found;
}

/// Changes the hold, and what it is counted in, by as much.
void shift(Hold& hold, StockRecord& record, const Quantities& change, Clock::WallTimePoint now) {
  hold.allocated += change.allocated;
  hold.pending += change.pending;
  record.changed = now;
  if (hold.futureID != 0) {
    const auto future = std::ranges::find(record.future, hold.futureID, &FutureStock::id);
    if (future != record.future.end()) future->quantities += change;
    return;
  }
  record.quantities += change;
  if (TaggedStock* part = partOf(record, hold)) part->quantities += change;
}

/// What can be had of the stock. Safety stock is kept back from the whole.
std::int64_t freeOf(const StockRecord& record, const TaggedStock* part, const FutureStock* future) {
  if (future != nullptr) return future->quantities.available();
  const std::int64_t whole = record.quantities.available() - record.safetyStock;
  return part != nullptr ? std::min(whole, part->quantities.available()) : whole;
}

JobMessages problemsOfAllocation(const Allocation& allocation, Stock& stock) {
  JobMessages problems;
  for (std::size_t i = 0; i < allocation.items.size(); ++i) {
    const AllocationItem& item = allocation.items[i];
    StockRecord* record = findRecord(stock, item.locationCode, item.product);
    if (record == nullptr) {
      problems.push_back(unknownItem(i, item.product, item.locationCode));
    } else if (item.futureDate && findFuture(*record, *item.futureDate) == nullptr) {
      problems.push_back(
          itemNotFound(i, item.product.describe() + " has no stock expected on that futureDate"));
    } else if (!item.futureDate && !item.tags.empty() && findPart(*record, item.tags) == nullptr) {
      problems.push_back(itemNotFound(i, item.product.describe() + " has no stock of those tags"));
    }
  }
  return problems;
}

bool answersTo(const Hold& hold, const AllocationItem& item, const StockRecord& record,
               AllocationKind kind) {
  const bool counts = kind == AllocationKind::deallocate || hold.futureID == 0;
  return counts && hold.recordID == record.id && hold.holder == item.holder;
}

/// What there is to deallocate or fulfill must be held: for all items together, as several may be
/// for the same hold.
JobMessages problemsOfRelease(const Allocation& allocation, Stock& stock, const HoldBook& book) {
  JobMessages problems;
  std::map<std::pair<std::int64_t, Holder>, std::int64_t> asked;
  for (std::size_t i = 0; i < allocation.items.size(); ++i) {
    const AllocationItem& item = allocation.items[i];
    const StockRecord* record = findRecord(stock, item.locationCode, item.product);
    if (record == nullptr) {
      problems.push_back(unknownItem(i, item.product, item.locationCode));
      continue;
    }
    std::int64_t held = 0;
    for (const Hold& hold : book.holds()) {
      if (!answersTo(hold, item, *record, allocation.kind)) continue;
      held += allocation.kind == AllocationKind::deallocate ? hold.quantity() : hold.allocated;
    }
    std::int64_t& total = asked[{record->id, item.holder}];
    total += item.quantity;
    if (total > held) {
      problems.push_back(itemMessage(i, item.product.describe() + ": " + std::to_string(total) +
                                            " asked for, but " + std::to_string(held) +
                                            " allocated to this order item, shipment and cart"));
    }
  }
  return problems;
}

void allocate(const AllocationItem& item, const Allocation& request, StockRecord& record,
              HoldBook& book, Clock::WallTimePoint now) {
  FutureStock* future = item.futureDate ? findFuture(record, *item.futureDate) : nullptr;
  const TaggedStock* part = future == nullptr ? findPart(record, item.tags) : nullptr;
  const std::int64_t taken =
      std::clamp<std::int64_t>(freeOf(record, part, future), 0, item.quantity);
  Hold hold{.holder = item.holder,
            .tenant = request.tenant,
            .locationCode = item.locationCode,
            .recordID = record.id,
            .product = record.product,
            .tags = item.tags,
            .futureID = future != nullptr ? future->id : 0};
  shift(hold, record, {.allocated = taken, .pending = item.quantity - taken}, now);
  book.add(std::move(hold));
}

/// Takes the quantity off the holds, the newest first, and what is pending before what is
/// allocated.
void release(const AllocationItem& item, const Allocation& request, StockRecord& record,
             HoldBook& book, Clock::WallTimePoint now) {
  const bool deallocates = request.kind == AllocationKind::deallocate;
  const bool leavesStock = !deallocates || request.decrementOnHand;
  std::int64_t rest = item.quantity;
  for (auto hold = book.holds().rbegin(); hold != book.holds().rend() && rest > 0; ++hold) {
    if (!answersTo(*hold, item, record, request.kind)) continue;
    const std::int64_t pending = deallocates ? std::min(rest, hold->pending) : 0;
    const std::int64_t allocated = std::min(rest - pending, hold->allocated);
    shift(*hold, record,
          {.onHand = leavesStock ? -allocated : 0, .allocated = -allocated, .pending = -pending},
          now);
    rest -= pending + allocated;
  }
  if (item.blockAssignment) record.fields["blockAssignment"] = *item.blockAssignment;
}

constexpr HoldEventType eventType(AllocationKind kind) noexcept {
  switch (kind) {
    case AllocationKind::allocate:
      return HoldEventType::allocated;
    case AllocationKind::deallocate:
      return HoldEventType::deallocated;
    case AllocationKind::fulfill:
      break;
  }
  return HoldEventType::fulfilled;
}

}  // namespace

JobMessages apply(const Allocation& allocation, Stock& stock, HoldBook& book,
                  Clock::WallTimePoint now) {
  const bool allocates = allocation.kind == AllocationKind::allocate;
  JobMessages problems = allocates ? problemsOfAllocation(allocation, stock)
                                   : problemsOfRelease(allocation, stock, book);
  if (!problems.empty()) return problems;
  for (const AllocationItem& item : allocation.items) {
    StockRecord& record = *findRecord(stock, item.locationCode, item.product);
    if (allocates) {
      allocate(item, allocation, record, book, now);
    } else {
      release(item, allocation, record, book, now);
    }
    book.events().push_back({.type = eventType(allocation.kind),
                             .holder = item.holder,
                             .tenant = allocation.tenant,
                             .locationCode = item.locationCode,
                             .recordID = record.id,
                             .product = record.product,
                             .quantity = item.quantity,
                             .date = now,
                             .userID = allocation.userID});
  }
  book.dropEmpty();
  return {};
}

std::size_t releasePending(std::int64_t tenant, Stock& stock, HoldBook& book,
                           Clock::WallTimePoint now) {
  std::size_t released = 0;
  for (Hold& hold : book.holds()) {
    if (hold.pending == 0 || hold.futureID != 0 || (tenant != 0 && hold.tenant != tenant)) continue;
    StockRecord* record = findRecord(stock, hold.locationCode, hold.product);
    if (record == nullptr) continue;
    const TaggedStock* part = partOf(*record, hold);
    // What is pending is not available to anyone, so each hold has its own to gain as well.
    const std::int64_t free = std::min(
        record->quantities.onHand - record->quantities.allocated - record->safetyStock,
        part != nullptr ? part->quantities.onHand - part->quantities.allocated : hold.pending);
    const std::int64_t gained = std::clamp<std::int64_t>(free, 0, hold.pending);
    if (gained == 0) continue;
    shift(hold, *record, {.allocated = gained, .pending = -gained}, now);
    ++released;
  }
  return released;
}

bool dropPending(std::int64_t holdID, Stock& stock, HoldBook& book, Clock::WallTimePoint now) {
  const auto hold = std::ranges::find(book.holds(), holdID, &Hold::id);
  if (hold == book.holds().end() || hold->pending == 0) return false;
  book.events().push_back(eventOf(*hold, HoldEventType::deallocated, hold->pending, now));
  StockRecord* record = findRecord(stock, hold->locationCode, hold->product);
  if (record != nullptr) shift(*hold, *record, {.pending = -hold->pending}, now);
  book.dropEmpty();
  return true;
}

}  // namespace kibo::inventory::testing::detail
