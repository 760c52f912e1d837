#include "emulator/stock_change.hpp"

#include <algorithm>
#include <array>

#include "emulator/dates.hpp"
#include "emulator/item_messages.hpp"
#include "emulator/validation.hpp"
#include "kibo/inventory/error.hpp"

namespace kibo::inventory::testing::detail {
namespace {

/// Fields that a refresh item sets on the record, under the name of each side.
struct RefreshedField {
  std::string_view item;
  std::string_view record;
};

constexpr std::array<RefreshedField, 7> kRefreshedFields{
    {{"LTD", "ltd"},
     {"floor", "floor"},
     {"safetyStock", "safetyStock"},
     {"retailPrice", "retailPrice"},
     {"currencyID", "currencyID"},
     {"inventoryLocatorName", "inventoryLocatorName"},
     {"attributes", "attributes"}}};

FutureStock* findFuture(StockRecord& record, const Json& item) {
  const auto externalID = valueOr(item, "externalID", std::string{});
  const auto deliveryDate = optionalValue<std::string>(item, "deliveryDate");
  const auto due = deliveryDate ? parseDate(*deliveryDate) : std::nullopt;
  const auto found = std::ranges::find_if(record.future, [&](const FutureStock& future) {
    return future.externalID == externalID && (!due || future.due == *due);
  });
  return found == record.future.end() ? nullptr : &*found;
}

bool isFuture(const Json& item) {
  return member(item, "deliveryDate") != nullptr || member(item, "externalID") != nullptr;
}

std::vector<std::string> problemsOf(const StockChange& change, Location& location) {
  std::vector<std::string> problems;
  for (std::size_t i = 0; i < change.items.size(); ++i) {
    const Json& item = change.items[i];
    const Product product = Product::of(item);
    StockRecord* record = location.find(product);
    if (!product.identifiable() || (record == nullptr && change.kind == ChangeKind::adjust)) {
      problems.push_back(unknownItem(i, product, location.code()));
      continue;
    }
    // Without a delivery date nothing is created, so the future stock must be there.
    if (member(item, "deliveryDate") == nullptr && member(item, "externalID") != nullptr &&
        (record == nullptr || findFuture(*record, item) == nullptr)) {
      problems.push_back(itemNotFound(i, product.describe() +
                                             " has no future inventory of that externalID, and no "
                                             "deliveryDate to create it"));
    }
  }
  return problems;
}

void changeOnHand(Quantities& quantities, ChangeKind kind, std::int64_t quantity) {
  quantities.onHand = kind == ChangeKind::adjust ? quantities.onHand + quantity : quantity;
}

void changeFuture(StockRecord& record, const StockChange& change, const Json& item, Stock& stock,
                  std::chrono::system_clock::time_point now) {
  FutureStock* future = findFuture(record, item);
  if (future == nullptr) {
    const auto deliveryDate = item.at("deliveryDate").get<std::string>();
    future = &record.future.emplace_back(
        FutureStock{.id = stock.newFutureId(),
                    .externalID = valueOr(item, "externalID", std::string{}),
                    .deliveryDate = deliveryDate,
                    .due = parseDate(deliveryDate).value(),
                    .createDate = formatDate(now)});
  }
  future->type = change.kind == ChangeKind::adjust ? "ADJUST" : "REFRESH";
  changeOnHand(future->quantities, change.kind, valueOr<std::int64_t>(item, "quantity", 0));
}

/// Changes the part with exactly these tags, and the whole by as much.
void changeTagged(StockRecord& record, ChangeKind kind, Tags tags, std::int64_t quantity) {
  auto part = std::ranges::find(record.tagged, tags, &TaggedStock::tags);
  if (part == record.tagged.end()) {
    part = record.tagged.insert(part, TaggedStock{.tags = std::move(tags)});
  }
  const std::int64_t before = part->quantities.onHand;
  changeOnHand(part->quantities, kind, quantity);
  record.quantities.onHand += part->quantities.onHand - before;
}

void changeItem(StockRecord& record, const StockChange& change, const Json& item, Stock& stock,
                std::chrono::system_clock::time_point now) {
  record.changed = now;
  if (isFuture(item)) return changeFuture(record, change, item, stock, now);
  if (const auto quantity = optionalValue<std::int64_t>(item, "quantity")) {
    if (auto tags = valueOr(item, "tags", Tags{}); !tags.empty()) {
      changeTagged(record, change.kind, std::move(tags), *quantity);
    } else {
      changeOnHand(record.quantities, change.kind, *quantity);
    }
  }
  if (change.kind == ChangeKind::adjust) return;
  for (const RefreshedField& field : kRefreshedFields) {
    if (const Json* value = member(item, field.item)) {
      record.fields[std::string(field.record)] = *value;
    }
  }
  record.safetyStock = valueOr<std::int64_t>(record.fields, "safetyStock", 0);
}

}  // namespace

std::vector<std::string> apply(const StockChange& change, Stock& stock,
                               std::chrono::system_clock::time_point now) {
  Location* location = stock.find(change.locationCode);
  if (location == nullptr) {
    return {std::string(error_code::locationNotFound) + ": \"" + change.locationCode + '"'};
  }
  if (auto problems = problemsOf(change, *location); !problems.empty()) return problems;
  Location changed = *location;  // whole or not at all: an item may change what a later one finds
  for (const Json& item : change.items) {
    const Product product = Product::of(item);
    StockRecord* record = changed.find(product);
    if (record == nullptr) {
      record = &changed.put(changed.blank(product));
      record->id = stock.newRecordId();
    }
    if (isFuture(item) && findFuture(*record, item) == nullptr &&
        member(item, "deliveryDate") == nullptr) {
      return {product.describe() + " has no future inventory of that externalID any more"};
    }
    changeItem(*record, change, item, stock, now);
  }
  *location = std::move(changed);
  return {};
}

void addOnHand(StockRecord& record, const Tags& tags, std::int64_t quantity,
               std::chrono::system_clock::time_point now) {
  record.changed = now;
  if (tags.empty()) {
    record.quantities.onHand += quantity;
  } else {
    changeTagged(record, ChangeKind::adjust, tags, quantity);
  }
}

}  // namespace kibo::inventory::testing::detail
