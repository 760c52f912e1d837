#include <set>
#include <string>
#include <utility>
#include <vector>

#include "emulator/dates.hpp"
#include "emulator/request_rules.hpp"
#include "emulator/stock.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

Error loadError(std::string message) {
  return {.kind = ErrorKind::configuration, .message = std::move(message), .operation = "load"};
}

/// A line as JSON. A key that comes twice is refused: nobody knows which of the two is meant.
Result<Json> parseLine(const std::string& line) {
  std::vector<std::set<std::string>> keys;
  std::string twice;
  const auto watch = [&](int, Json::parse_event_t event, Json& parsed) {
    if (event == Json::parse_event_t::object_start) keys.emplace_back();
    if (event == Json::parse_event_t::object_end) keys.pop_back();
    if (event == Json::parse_event_t::key &&
        !keys.back().insert(parsed.get<std::string>()).second) {
      twice = parsed.get<std::string>();
    }
    return true;
  };
  Json fields = Json::parse(line, watch, false);
  if (fields.is_discarded()) return loadError("not valid JSON");
  if (!twice.empty()) return loadError("the key \"" + twice + "\" is there twice");
  return fields;
}

Result<StockRecord> readLine(const std::string& line) {
  Result<Json> fields = parseLine(line);
  if (!fields) return std::move(fields).error();
  return parseStockRecord(*fields);
}

Quantities quantitiesOf(const Json& fields, std::string_view onHandName) {
  return {.onHand = valueOr<std::int64_t>(fields, onHandName, 0),
          .allocated = valueOr<std::int64_t>(fields, "allocated", 0),
          .pending = valueOr<std::int64_t>(fields, "pending", 0)};
}

FutureStock parseFuture(const Json& fields) {
  const auto deliveryDate = fields.at("deliveryDate").get<std::string>();
  return {.id = valueOr<std::int64_t>(fields, "futureInventoryID", 0),
          .externalID = valueOr(fields, "externalID", std::string{}),
          .quantities = quantitiesOf(fields, "onhand"),
          .type = valueOr(fields, "type", std::string("REFRESH")),
          .deliveryDate = deliveryDate,
          .due = parseDate(deliveryDate).value(),
          .createDate = valueOr(fields, "createDate", std::string{})};
}

}  // namespace

Result<StockRecord> parseStockRecord(const Json& fields) {
  if (const auto problems = check(fields, stockRecordRules()); !problems.empty()) {
    const Problem& first = problems.front();
    return loadError(first.field.empty() ? first.message : first.field + ": " + first.message);
  }
  StockRecord record{.product = Product::of(fields),
                     .quantities = quantitiesOf(fields, "onHand"),
                     .safetyStock = valueOr<std::int64_t>(fields, "safetyStock", 0),
                     .fields = fields};
  if (!record.product.identifiable()) {
    return loadError("a record needs one of upc, partNumber and sku");
  }
  if (const Json* tagged = member(fields, "taggedInventory")) {
    for (const Json& part : *tagged) {
      record.tagged.push_back(
          {.tags = part.at("tags").get<Tags>(), .quantities = quantitiesOf(part, "onHand")});
    }
  }
  if (const Json* future = member(fields, "futureInventory")) {
    for (const Json& part : *future) record.future.push_back(parseFuture(part));
  }
  record.fields.erase("taggedInventory");
  record.fields.erase("futureInventory");
  return record;
}

Result<std::vector<StockRecord>> parseStockLines(std::istream& lines) {
  std::vector<StockRecord> records;
  Stock seen;
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const auto wrong = [number](const std::string& message) {
      return loadError("line " + std::to_string(number) + ": " + message);
    };
    Result<StockRecord> record = readLine(line);
    if (!record) return wrong(record.error().message);
    const auto& code = record->fields.at("locationCode").get_ref<const std::string&>();
    Location& location = seen.open(code);
    if (location.find(record->product) != nullptr) {
      return wrong("there is a record of " + record->product.describe() + " at location \"" + code +
                   "\" before");
    }
    location.put({.product = record->product});
    records.push_back(std::move(*record));
  }
  if (lines.bad()) return loadError("the records could not be read to their end");
  return records;
}

}  // namespace kibo::inventory::testing::detail
