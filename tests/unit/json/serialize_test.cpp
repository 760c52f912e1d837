#include "kibo/inventory/serialize.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/inventory_response.hpp"

namespace kibo::inventory {
namespace {

static_assert(Model<InventoryResponse>);
static_assert(!Model<std::string>);
static_assert(!Model<std::vector<InventoryResponse>>);

TEST(Serialize, WritesAndReadsOneModel) {
  const InventoryResponse row{.locationCode = "ALB", .onHand = 1000};
  const std::string json = toJson(row);
  EXPECT_EQ(json, R"({"locationCode":"ALB","onHand":1000})");
  EXPECT_EQ(fromJson<InventoryResponse>(json).value(), row);
  EXPECT_EQ(print(row), R"(InventoryResponse{locationCode: "ALB", onHand: 1000})");
}

TEST(Serialize, WritesAndReadsManyModels) {
  const std::vector<InventoryResponse> rows = {{.upc = "a"}, {}, {.upc = "b"}};
  const std::string json = toJson(rows);
  EXPECT_EQ(json, R"([{"upc":"a"},{},{"upc":"b"}])");
  EXPECT_EQ(fromJson<std::vector<InventoryResponse>>(json).value(), rows);
  EXPECT_EQ(print(rows),
            R"([InventoryResponse{upc: "a"}, InventoryResponse{}, InventoryResponse{upc: "b"}])");
  EXPECT_EQ(toJson(std::vector<InventoryResponse>{}), "[]");
  EXPECT_EQ(print(std::vector<InventoryResponse>{}), "[]");
}

TEST(Serialize, ThrowsForWhatHasNoJson) {
  const RequestLocation place{.radius = std::numeric_limits<double>::infinity()};
  try {
    const std::string json = toJson(place);
    FAIL() << json;
  } catch (const ApiError& error) {
    EXPECT_EQ(error.error().kind, ErrorKind::invalidRequest);
    EXPECT_EQ(error.error().message, "radius: is not a finite number, which JSON cannot hold");
  }
}

TEST(Serialize, ReturnsAnErrorForWhatIsNotTheModel) {
  const auto read = fromJson<InventoryResponse>(R"({"onHand":"many"})");
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().kind, ErrorKind::decode);
  EXPECT_EQ(read.error().message, "onHand: expected integer, got string");
}

TEST(Serialize, ReadChangeWriteLosesNothing) {
  auto row =
      fromJson<InventoryResponse>(R"({"newField":{"a":[1.0]},"upc":"u","onHand":1})").value();
  row.onHand = 2;
  EXPECT_EQ(toJson(row), R"({"upc":"u","onHand":2,"newField":{"a":[1.0]}})");
}

}  // namespace
}  // namespace kibo::inventory
