#include <gtest/gtest.h>

#include "kibo/inventory/json.hpp"
#include "kibo/inventory/models/export_settings.hpp"
#include "kibo/inventory/models/fetch_config.hpp"
#include "kibo/inventory/models/reservation.hpp"
#include "kibo/inventory/models/shipment_allocation.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "random_value.hpp"
#include "thing.hpp"

namespace kibo::inventory::testing {

// `Thing` is not in the namespace of the models, where these are found.
using inventory::from_json;
using inventory::to_json;

namespace {

/// What is done is the same for all; these have secrets, dictionaries and open values.
using Models = ::testing::Types<AdjustRequest, ExportSettings, FetchFileConfigRequest, Reservation,
                                ShipmentInventoryAllocationResponse, Thing>;

template <class M>
class Interop : public ::testing::Test {};
TYPED_TEST_SUITE(Interop, Models);

TYPED_TEST(Interop, ConvertsBothWays) {
  const auto model = RandomValue(7, 0.6).make<TypeParam>();
  const nlohmann::json json = model;
  EXPECT_EQ(json, nlohmann::json::parse(toJson(model)));
  EXPECT_EQ(toJson(json.get<TypeParam>()), toJson(fromJson<TypeParam>(json.dump()).value()));
}

TEST(Interop, CarriesDictionariesAndOpenValues) {
  const nlohmann::json json = {{"groups", {{"a", {"x"}}}},
                               {"open", {{"n", 1.5}}},
                               {"values", {1, nullptr}},
                               {"data", {{"k", "v"}}}};
  const auto thing = json.get<Thing>();
  EXPECT_EQ(thing.groups.at("a"), std::vector<std::string>{"x"});
  EXPECT_EQ(thing.open->text(), R"({"n":1.5})");
  EXPECT_EQ(thing.values, (std::vector<JsonText>{JsonText("1"), JsonText()}));
  EXPECT_EQ(nlohmann::json(thing), json);
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
