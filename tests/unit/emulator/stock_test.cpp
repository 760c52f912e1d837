#include "emulator/stock.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace kibo::inventory::testing::detail {
namespace {

StockRecord record(const char* text) { return parseStockRecord(Json::parse(text)).value(); }

TEST(Product, MatchesByAnyIdentifierThatBothHave) {
  const Product product{.upc = "A", .partNumber = "P"};
  EXPECT_TRUE(product.matches({.upc = "A"}));
  EXPECT_TRUE(product.matches({.partNumber = "P"}));
  EXPECT_TRUE(product.matches({.upc = "A", .sku = "S"}));
  EXPECT_FALSE(product.matches({.upc = "A", .partNumber = "Q"}));
  EXPECT_FALSE(product.matches({.sku = "S"}));
  EXPECT_FALSE(product.matches({}));
}

TEST(Location, FindsByEachIdentifierAndReplacesTheSameProduct) {
  Location location("L");
  location.put(record(R"({"locationCode":"L","upc":"A","partNumber":"P","sku":"S","onHand":1})"));
  location.put(record(R"({"locationCode":"L","upc":"B","onHand":2})"));
  location.put(record(R"({"locationCode":"L","upc":"A","partNumber":"P","sku":"S","onHand":3})"));
  EXPECT_EQ(location.records().size(), 2U);
  for (const Product& product :
       {Product{.upc = "A"}, Product{.partNumber = "P"}, Product{.sku = "S"}}) {
    ASSERT_NE(location.find(product), nullptr) << product.describe();
    EXPECT_EQ(location.find(product)->quantities.onHand, 3);
  }
  EXPECT_EQ(location.find({.upc = "P"}), nullptr);
}

TEST(Location, GivesANewRecordWhatTheOthersShare) {
  Location location("L");
  location.put(record(
      R"({"locationName":"N","locationCode":"L","upc":"A","onHand":9,"pickup":true,"ltd":4})"));
  const StockRecord blank = location.blank({.sku = "S"});
  EXPECT_EQ(blank.fields.dump(),
            R"({"locationName":"N","locationCode":"L","tenantID":0,"onHand":0,"available":0,)"
            R"("allocated":0,"pending":0,"sku":"S","blockAssignment":false,"ltd":0,"floor":0,)"
            R"("safetyStock":0,"distance":0,"pickup":true})");
}

TEST(Location, SharesAFieldWithTheRecordsToCome) {
  Location location("L");
  location.put(record(R"({"locationCode":"L","upc":"A","pickup":true})"));
  location.share("pickup", false);
  EXPECT_EQ(location.find({.upc = "A"})->fields.at("pickup"), false);
  EXPECT_EQ(location.blank({.upc = "B"}).fields.at("pickup"), false);
}

TEST(Location, FindsTheRestAfterAnErasure) {
  Location location("L");
  for (const char* upc : {"A", "B", "C"}) {
    location.put(parseStockRecord({{"locationCode", "L"}, {"upc", upc}, {"pickup", true}}).value());
  }
  location.eraseIf([](const StockRecord& known) { return known.product.upc != "B"; });
  EXPECT_EQ(location.find({.upc = "A"}), nullptr);
  EXPECT_EQ(location.find({.upc = "B"}), location.records().data());
  location.eraseIf([](const StockRecord&) { return true; });
  EXPECT_EQ(location.find({.upc = "B"}), nullptr);
  EXPECT_EQ(location.blank({.upc = "D"}).fields.at("pickup"), true);
}

TEST(Stock, NumbersRecordsAndExpectedStock) {
  Stock stock;
  stock.put(record(R"({"locationCode":"L","upc":"A","futureInventory":[
      {"futureInventoryID":40,"deliveryDate":"2031-01-01T00:00:00Z"},
      {"deliveryDate":"2031-01-02T00:00:00Z"}]})"));
  stock.put(record(R"({"locationCode":"M","upc":"A"})"));
  EXPECT_EQ(stock.find("L")->find({.upc = "A"})->future.at(1).id, 41);
  EXPECT_EQ(stock.find("M")->find({.upc = "A"})->id, 2);
  EXPECT_EQ(stock.newFutureId(), 42);
}

TEST(ParseStockLines, SkipsEmptyLines) {
  std::istringstream lines("\n{\"locationCode\":\"L\",\"upc\":\"A\"}\r\n  \n");
  EXPECT_EQ(parseStockLines(lines).value().size(), 1U);
}

TEST(ParseStockLines, NamesTheLineAndTheField) {
  struct Case {
    const char* lines;
    const char* message;
  };
  for (const Case& wrong :
       {Case{"\n{", "line 2: not valid JSON"}, Case{"[]", "line 1: expected object, got array"},
        Case{R"({"upc":"A"})", "line 1: locationCode: is required"},
        Case{R"({"locationCode":"L"})", "line 1: a record needs one of upc, partNumber and sku"},
        Case{R"({"locationCode":"L","upc":"A","onHand":1,"onHand":2})",
             "line 1: the key \"onHand\" is there twice"},
        Case{R"({"locationCode":"L","upc":"A","taggedInventory":[{"tags":{"A":"1","A":"1"}}]})",
             "line 1: the key \"A\" is there twice"},
        Case{"{\"locationCode\":\"L\",\"upc\":\"A\"}\n"
             "{\"locationCode\":\"M\",\"upc\":\"A\"}\n"
             "{\"locationCode\":\"L\",\"upc\":\"A\",\"sku\":\"S\"}",
             "line 3: there is a record of upc \"A\", sku \"S\" at location \"L\" before"},
        Case{R"({"locationCode":"L","upc":"A","onHand":"1"})",
             "line 1: onHand: expected integer, got string"},
        Case{R"({"locationCode":"L","upc":"A","futureInventory":[{"deliveryDate":"x"}]})",
             "line 1: futureInventory[0].deliveryDate: expected a date such as "
             "2025-06-25T19:59:00-0500"}}) {
    std::istringstream lines(wrong.lines);
    const auto records = parseStockLines(lines);
    ASSERT_FALSE(records) << wrong.lines;
    EXPECT_EQ(records.error().message, wrong.message);
    EXPECT_EQ(records.error().kind, ErrorKind::configuration);
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
