#include <gtest/gtest.h>

#include "all_models.hpp"
#include "kibo/inventory/json.hpp"
#include "random_value.hpp"

namespace kibo::inventory::testing {
namespace {

template <class M>
class Interop : public ::testing::Test {};
TYPED_TEST_SUITE(Interop, AllModels, ModelName);

TYPED_TEST(Interop, ConvertsBothWays) {
  const auto model = RandomValue(7, 0.6).make<TypeParam>();
  const nlohmann::json json = model;
  EXPECT_EQ(json, nlohmann::json::parse(toJson(model)));
  EXPECT_EQ(toJson(json.get<TypeParam>()), toJson(fromJson<TypeParam>(json.dump()).value()));
}

TEST(Interop, ConvertsContainersOfModels) {
  const std::vector<RefreshItem> items = {{.upc = "a", .quantity = 1}, {.upc = "b"}};
  const nlohmann::json json = items;
  EXPECT_EQ(json.dump(), R"([{"quantity":1,"upc":"a"},{"upc":"b"}])");
  EXPECT_EQ(json.get<std::vector<RefreshItem>>(), items);
}

TEST(Interop, ThrowsAndLeavesTheModelAsItWas) {
  const nlohmann::json json = {{"upc", 5}};
  RefreshItem item{.upc = "kept"};
  EXPECT_THROW(json.get_to(item), ApiError);
  EXPECT_EQ(item.upc, "kept");
}

}  // namespace
}  // namespace kibo::inventory::testing
