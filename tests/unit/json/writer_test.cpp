#include "json/writer.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/stock_change.hpp"

namespace kibo::inventory::detail {
namespace {

template <class M>
std::string written(const M& model) {
  std::string out;
  const auto result = writeJson(typeOf<M>(), &model, out);
  if (result) return out;
  EXPECT_EQ(result.error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  return "error: " + result.error().message;
}

TEST(Writer, WritesWhatIsSetInTheModelsOrder) {
  EXPECT_EQ(written(InventoryRequest{
                .items = {{.upc = "CampStove_001", .quantity = 1}},
                .type = InventoryRequestType::allStores,
                .requestLocation = RequestLocation{.locationCode = "70", .radius = 2.5},
                .ignoreSafetyStock = false,
                .locationWhitelist = {"A", "B"},
                .tags = {{"Channel", "Web"}, {"Color", ""}},
            }),
            R"({"items":[{"upc":"CampStove_001","quantity":1}],"type":"ALL_STORES",)"
            R"("requestLocation":{"locationCode":"70","radius":2.5},"ignoreSafetyStock":false,)"
            R"("locationWhitelist":["A","B"],"tags":{"Channel":"Web","Color":""}})");
}

TEST(Writer, TellsAbsentFromZeroAndEmpty) {
  EXPECT_EQ(written(AdjustItem{}), "{}");
  EXPECT_EQ(written(AdjustItem{.upc = "", .quantity = 0}), R"({"upc":"","quantity":0})");
}

TEST(Writer, AlwaysWritesTheItemsOfARequest) {
  EXPECT_EQ(written(AdjustRequest{}), R"({"items":[]})");
  EXPECT_EQ(written(RefreshRequest{.locationCode = "A"}), R"({"locationCode":"A","items":[]})");
}

TEST(Writer, KeepsTheWireNames) { EXPECT_EQ(written(RefreshItem{.LTD = 3}), R"({"LTD":3})"); }

TEST(Writer, WritesExtrasAfterTheFieldsAndNoFieldTwice) {
  AdjustItem item{.upc = "u"};
  item.extras.set("new\"Field", R"( {"a": 1} )");
  item.extras.set("upc", R"("other")");
  item.extras.set("quantity", "true");  // for a member that is unset
  item.extras.set("other", "null");
  EXPECT_EQ(written(item), R"({"upc":"u","new\"Field":{"a":1},"quantity":true,"other":null})");
  AdjustItem bare;
  bare.extras.set("x", "1");
  EXPECT_EQ(written(bare), R"({"x":1})");
  AdjustRequest request;
  request.extras.set("items", "5");  // these are always written
  EXPECT_EQ(written(request), R"({"items":[]})");
}

TEST(Writer, WritesNumbersShortestAndExact) {
  EXPECT_EQ(written(RefreshItem{.quantity = std::numeric_limits<std::int64_t>::min(), .LTD = 0.1}),
            R"({"quantity":-9223372036854775808,"LTD":0.1})");
  EXPECT_EQ(written(RefreshItem{.LTD = 1e300}), R"({"LTD":1e+300})");
  EXPECT_EQ(written(RefreshItem{.LTD = 5.0}), R"({"LTD":5})");
}

TEST(Writer, RefusesNumbersThatJsonDoesNotHave) {
  constexpr std::string_view kProblem =
      "error: items[1].LTD: is not a finite number, which JSON cannot hold";
  for (const double number :
       {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
        -std::numeric_limits<double>::infinity()}) {
    EXPECT_EQ(written(RefreshRequest{.items = {{}, {.LTD = number}}}), kProblem);
  }
}

TEST(Writer, RefusesTextThatIsNotUtf8) {
  EXPECT_EQ(written(AdjustRequest{.locationCode = "\xff"}),
            "error: locationCode: is not valid UTF-8");
  EXPECT_EQ(written(AdjustRequest{.items = {{.tags = {{"\xc3", "x"}}}}}),
            "error: items[0].tags.\xc3: is not valid UTF-8");
  EXPECT_EQ(written(AdjustRequest{.items = {{.tags = {{"k", "\xc3"}}}}}),
            "error: items[0].tags.k: is not valid UTF-8");
  AdjustItem item;
  item.extras.set("\xff", "1");
  EXPECT_EQ(written(item), "error: \xff: is not valid UTF-8");
}

TEST(Writer, LeavesAnUnsetWordOut) {
  EXPECT_EQ(written(InventoryRequest{.type = InventoryRequestType::unknown}), "{}");
  EXPECT_EQ(written(InventoryRequest{.type = {}, .limit = 1}), R"({"limit":1})");
}

TEST(Writer, RefusesAnUnsetWordInAList) {
  EXPECT_EQ(written(JobListQuery{.types = {JobType::refresh, {}}}),
            "error: types[1]: is unset: give it a word or take it out of the list");
}

TEST(Writer, KeepsAnUnknownWord) {
  EXPECT_EQ(written(InventoryRequest{.type = Open<InventoryRequestType>("NEAREST")}),
            R"({"type":"NEAREST"})");
}

TEST(Writer, IsNotMisledByLongElementsInFrontOfAList) {
  std::vector<AdjustItem> items(20'000);
  for (std::size_t i = 0; i < 8; ++i) items[i].upc = std::string(100'000, 'u');
  std::string out;
  ASSERT_TRUE(writeJson(typeOf<std::vector<AdjustItem>>(), &items, out));
  EXPECT_LT(out.capacity(), std::size_t{32} << 20);
}

TEST(Writer, Appends) {
  std::string out = "before";
  const AdjustItem item{.quantity = 1};
  ASSERT_TRUE(writeJson(typeOf<AdjustItem>(), &item, out));
  EXPECT_EQ(out, R"(before{"quantity":1})");
}

}  // namespace
}  // namespace kibo::inventory::detail
