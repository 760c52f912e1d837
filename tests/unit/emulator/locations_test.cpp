#include "emulator/locations.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

TEST(LocationBook, LearnsTheLocationsOfTheStockOnce) {
  Stock stock;
  stock.open("A");
  stock.open("B");
  LocationBook book;
  book.learn(stock);
  book.add("C");
  stock.open("C");
  stock.open("D");
  book.learn(stock);
  std::string codes;
  for (const LocationRecord& location : book.all()) codes += location.code;
  EXPECT_EQ(codes, "ABCD");
  EXPECT_EQ(book.find("C")->id, 3);
  EXPECT_EQ(book.find(std::int64_t{4})->code, "D");
  EXPECT_EQ(book.find("E"), nullptr);
  EXPECT_EQ(book.find(std::int64_t{5}), nullptr);
}

TEST(PrintedLocation, IsWhatWasSavedOverWhatItsStockTells) {
  Stock stock;
  Location& location = stock.open("A");
  location.share("locationName", "Told");
  location.share("pickup", true);
  const LocationRecord record{.id = 4, .code = "A", .fields = {{"pickup", false}, {"x", 1}}};
  const Json printed = printLocation(record, &location, 0);
  EXPECT_EQ(printed.at("locationName"), "Told");
  EXPECT_EQ(printed.at("pickup"), false);
  EXPECT_EQ(printed.at("x"), 1);
  EXPECT_FALSE(printed.contains("tenantID"));
  EXPECT_EQ(printLocation(record, nullptr, 5).at("locationName"), "A");
  EXPECT_EQ(printLocation(record, nullptr, 5).at("tenantID"), 5);
}

TEST(SavedLocation, ShowsInItsRecords) {
  Stock stock;
  stock.put({.product = {.upc = "U"}, .fields = {{"locationCode", "A"}, {"pickup", true}}});
  showSaved({.id = 1, .code = "A", .fields = {{"pickup", false}, {"express", true}}},
            *stock.find("A"));
  const Json& fields = std::as_const(stock).find("A")->records().front().fields;
  EXPECT_EQ(fields.at("pickup"), false);
  EXPECT_FALSE(fields.contains("express"));
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
