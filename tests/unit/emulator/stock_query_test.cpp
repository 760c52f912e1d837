#include "emulator/stock_query.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::ElementsAreArray;

constexpr const char* kRecords =
    R"({"locationCode":"E","upc":"A","partNumber":"P","onHand":10,"directShip":true,"latitude":0,"longitude":3}
{"locationCode":"E","upc":"B","onHand":2,"safetyStock":1,"pickup":true,"latitude":0,"longitude":3}
{"locationCode":"N","upc":"A","onHand":4,"allocated":1,"pending":1,"latitude":1,"longitude":0}
{"locationCode":"N","upc":"B","onHand":0,"transferEnabled":true,"latitude":1,"longitude":0}
{"locationCode":"W","upc":"A","onHand":1,"allocated":3,"blockAssignment":true}
{"locationCode":"W","upc":"B","onHand":7,"taggedInventory":[{"onHand":5,"allocated":1,"tags":{"Channel":"Web","Type":"STH"}},{"onHand":2,"tags":{"Channel":"Shop"}}]}
)";

Stock sampleStock() {
  std::istringstream lines(kRecords);
  Stock stock;
  std::vector<StockRecord> records = parseStockLines(lines).value();
  for (StockRecord& record : records) stock.put(std::move(record));
  return stock;
}

AskedItem item(const char* upc, std::int64_t quantity = 1, Tags tags = {}) {
  return {.product = {.upc = upc}, .quantity = quantity, .tags = std::move(tags)};
}

std::vector<std::string> names(const std::vector<StockRow>& rows) {
  std::vector<std::string> found;
  for (const StockRow& row : rows) {
    found.push_back(row.location->code() + row.record->product.upc + '=' +
                    std::to_string(row.available));
  }
  return found;
}

struct Case {
  const char* name;
  StockQuery query;
  std::vector<std::string> rows;
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

class Query : public ::testing::TestWithParam<Case> {};

TEST_P(Query, AnswersTheRowsOfItsType) {
  const Stock stock = sampleStock();
  EXPECT_THAT(names(evaluate(stock, GetParam().query)), ElementsAreArray(GetParam().rows));
}

using Rows = std::vector<std::string>;

INSTANTIATE_TEST_SUITE_P(
    Types, Query,
    ::testing::Values(
        Case{"all", {QueryType::all, {item("A"), item("B")}}, Rows{"EA=10", "EB=1"}},
        Case{"all, more of one", {QueryType::all, {item("A", 3), item("B", 2)}}, Rows{}},
        Case{"partial", {QueryType::partial, {item("A", 3), item("B", 2)}}, Rows{"EA=10", "WB=7"}},
        Case{"any",
             {QueryType::any, {item("A", 99), item("B")}},
             Rows{"EA=10", "EB=1", "NA=2", "WB=7"}},
        Case{"any, negative too",
             {.type = QueryType::any, .items = {item("A")}, .filter = {.includeNegative = true}},
             Rows{"EA=10", "NA=2", "WA=-2"}},
        Case{"all stores", {QueryType::allStores, {item("B")}}, Rows{"EB=1", "NB=0", "WB=7"}},
        Case{"unknown product", {QueryType::any, {item("Z")}}, Rows{}},
        Case{"by part number",
             {.type = QueryType::any, .items = {{.product = {.partNumber = "P"}}}},
             Rows{"EA=10"}}));

INSTANTIATE_TEST_SUITE_P(
    Filters, Query,
    ::testing::Values(
        Case{"direct ship", {.items = {item("A")}, .filter = {.directShip = true}}, Rows{"EA=10"}},
        Case{"pickup", {.items = {item("B")}, .filter = {.pickup = true}}, Rows{"EB=1"}},
        Case{"transfer",
             {.type = QueryType::allStores,
              .items = {item("B")},
              .filter = {.transferEnabled = true}},
             Rows{"NB=0"}},
        Case{"blocked",
             {.items = {item("A")},
              .filter = {.excludeBlockedAssignment = true, .includeNegative = true}},
             Rows{"EA=10", "NA=2"}},
        Case{"safety stock ignored",
             {.items = {item("B")}, .filter = {.ignoreSafetyStock = true}},
             Rows{"EB=2", "WB=7"}},
        Case{"whitelist", {.items = {item("B")}, .whitelist = {"W", "X"}}, Rows{"WB=7"}},
        Case{"blacklist", {.items = {item("B")}, .blacklist = {"W"}}, Rows{"EB=1"}},
        Case{"tags of the item", {.items = {item("B", 1, {{"Channel", "Web"}})}}, Rows{"WB=4"}},
        Case{"tags of the request",
             {.items = {item("B")}, .tags = {{"Channel", "Shop"}}},
             Rows{"WB=2"}},
        Case{"tags of no part",
             {.items = {item("B", 1, {{"Channel", "Web"}, {"Type", "BOPIS"}})}},
             Rows{}}));

INSTANTIATE_TEST_SUITE_P(
    OrderAndSize, Query,
    ::testing::Values(
        Case{"priority", {.items = {item("B")}, .priorities = {"W"}, .limit = 1}, Rows{"WB=7"}},
        Case{
            "nearest first", {.items = {item("A")}, .from = GeoPoint{0, 0}}, Rows{"NA=2", "EA=10"}},
        Case{"radius",
             {.items = {item("A")}, .from = GeoPoint{0, 0}, .radiusMiles = 100},
             Rows{"NA=2"}},
        Case{"limit", {.items = {item("A"), item("B")}, .limit = 3}, Rows{"EA=10", "EB=1", "NA=2"}},
        Case{"page", {.items = {item("A"), item("B")}, .pageSize = 3, .pageNum = 2}, Rows{"WB=7"}},
        Case{"page past the end", {.items = {item("A")}, .pageSize = 3, .pageNum = 9}, Rows{}},
        Case{"location", {.type = QueryType::all, .locationCode = "N"}, Rows{"NA=2", "NB=0"}},
        Case{
            "location, sorted", {.locationCode = "N", .sortBy = "AVAILABLE"}, Rows{"NB=0", "NA=2"}},
        Case{"location, sorted down",
             {.locationCode = "N", .sortBy = "PRODUCT_ID", .sortDescending = true},
             Rows{"NB=0", "NA=2"}}));

TEST(Evaluate, CutsAtAHundredRowsAnItem) {
  Stock stock;
  for (int i = 0; i < 150; ++i) {
    stock.put(parseStockRecord(
                  Json{{"locationCode", "L" + std::to_string(i)}, {"upc", "A"}, {"onHand", 1}})
                  .value());
  }
  EXPECT_EQ(evaluate(stock, {.items = {item("A")}}).size(), 100U);
  EXPECT_EQ(evaluate(stock, {.items = {item("A"), item("B")}}).size(), 150U);
  EXPECT_EQ(evaluate(stock, {.items = {item("A")}, .pageSize = 120}).size(), 120U);
}

TEST(MilesBetween, IsTheGreatCircle) {
  EXPECT_NEAR(milesBetween({40.7128, -74.0060}, {34.0522, -118.2437}), 2445, 5);
  EXPECT_DOUBLE_EQ(milesBetween({1, 2}, {1, 2}), 0);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
