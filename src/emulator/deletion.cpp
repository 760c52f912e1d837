#include "emulator/deletion.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace kibo::inventory::testing::detail {
namespace {

bool isWhole(const RecordDeletion& deletion, const StockRecord& record) {
  return std::ranges::any_of(deletion.items, [&](const RecordDeletion::Item& item) {
    return item.tags.empty() && item.product.finds(record.product);
  });
}

bool isDoomed(const RecordDeletion& deletion, const StockRecord& record, const TaggedStock& part) {
  return std::ranges::any_of(deletion.items, [&](const RecordDeletion::Item& item) {
    return item.product.finds(record.product) && part.carries(item.tags);
  });
}

void eraseRecords(Location& location, StockBooks books, Clock::WallTimePoint now,
                  const std::function<bool(const StockRecord&)>& doomed) {
  for (const StockRecord& record : std::as_const(location).records()) {
    if (!doomed(record)) continue;
    books.holds.letGo([&](const Hold& hold) { return hold.recordID == record.id; }, now);
    std::erase_if(books.bins, [&](const BinStock& stored) {
      return stored.locationCode == location.code() && stored.product.matches(record.product);
    });
  }
  location.eraseIf(doomed);
}

/// The part goes, and the whole is less by it.
void erasePart(StockRecord& record, TaggedStock& part, const std::string& locationCode,
               StockBooks books, Clock::WallTimePoint now) {
  books.holds.letGo(
      [&](const Hold& hold) {
        return hold.recordID == record.id && hold.futureID == 0 && partOf(record, hold) == &part;
      },
      now);
  std::erase_if(books.bins, [&](const BinStock& stored) {
    return stored.locationCode == locationCode && stored.tags == part.tags &&
           stored.product.matches(record.product);
  });
  record.quantities -= part.quantities;
  record.changed = now;
}

}  // namespace

std::vector<FoundEntry> RecordDeletion::find(const Location& location) const {
  std::vector<FoundEntry> found;
  for (const StockRecord& record : location.records()) {
    const FoundEntry entry{
        .product = record.product, .locationCode = location.code(), .inventoryID = record.id};
    const auto parts = std::ranges::count_if(
        record.tagged, [&](const TaggedStock& part) { return isDoomed(*this, record, part); });
    found.insert(found.end(), isWhole(*this, record) ? 1 : static_cast<std::size_t>(parts), entry);
  }
  return found;
}

void RecordDeletion::erase(Location& location, StockBooks books, Clock::WallTimePoint now) const {
  eraseRecords(location, books, now,
               [this](const StockRecord& record) { return isWhole(*this, record); });
  for (StockRecord& record : location.records()) {
    const auto doomed = [&](const TaggedStock& part) { return isDoomed(*this, record, part); };
    for (TaggedStock& part : record.tagged) {
      if (doomed(part)) erasePart(record, part, location.code(), books, now);
    }
    std::erase_if(record.tagged, doomed);
  }
}

bool FutureDeletion::wants(const FutureStock& future) const {
  return future.due >= start && future.due <= end &&
         (externalIDs.empty() || externalIDs.contains(future.externalID));
}

std::vector<FoundEntry> FutureDeletion::find(const Location& location) const {
  std::vector<FoundEntry> found;
  for (const StockRecord& record : location.records()) {
    if (!product.finds(record.product)) continue;
    for (const FutureStock& future : record.future) {
      if (!wants(future)) continue;
      found.push_back({record.product, location.code(), record.id, future.externalID});
    }
  }
  return found;
}

void FutureDeletion::erase(Location& location, StockBooks books, Clock::WallTimePoint now) const {
  for (StockRecord& record : location.records()) {
    if (!product.finds(record.product)) continue;
    for (const FutureStock& future : record.future) {
      if (!wants(future)) continue;
      books.holds.letGo([&](const Hold& hold) { return hold.futureID == future.id; }, now);
    }
    const auto erased =
        std::erase_if(record.future, [this](const FutureStock& future) { return wants(future); });
    if (erased > 0) record.changed = now;
  }
}

std::size_t eraseUnchangedSince(Clock::WallTimePoint time, StockBooks books,
                                Clock::WallTimePoint now) {
  std::size_t erased = 0;
  for (Location& location : books.stock.locations()) {
    const std::size_t before = location.records().size();
    eraseRecords(location, books, now,
                 [time](const StockRecord& record) { return record.changed <= time; });
    erased += before - location.records().size();
  }
  return erased;
}

void putRecord(StockRecord record, StockBooks books, Clock::WallTimePoint now) {
  const Location& location =
      books.stock.open(record.fields.at("locationCode").get_ref<const std::string&>());
  if (const StockRecord* replaced = location.find(record.product)) {
    books.holds.letGo([&](const Hold& hold) { return hold.recordID == replaced->id; }, now);
  }
  record.changed = now;
  books.stock.put(std::move(record));
}

Clock::WallTimePoint monthsBefore(Clock::WallTimePoint time, int months) {
  using namespace std::chrono;
  const auto day = floor<days>(time);
  const year_month_day date{day};
  year_month_day earlier = date - std::chrono::months(months);
  if (!earlier.ok()) earlier = earlier.year() / earlier.month() / last;
  return sys_days{earlier} + (time - day);
}

}  // namespace kibo::inventory::testing::detail
