#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using Fields = std::vector<std::string>;

constexpr const char* kNew =
    R"({"tenantID":1,"locationCode":"L9","locationName":"Nine","active":true,"directShip":true,)"
    R"("pickup":false,"latitude":1.5,"longitude":-2.5,"opened":{"year":2020}})";

TEST(Locations, AreThoseOfTheStockUntilOneIsSaved) {
  ServiceTester tester;
  const Reply all = tester.get("v1/location");
  ASSERT_EQ(all.body.size(), 2U);
  const Json& first = all.body.at(0);
  EXPECT_EQ(first.at("locationID"), 1);
  EXPECT_EQ(first.at("locationCode"), "L1");
  EXPECT_EQ(first.at("locationName"), "One");
  EXPECT_EQ(first.at("active"), true);
  EXPECT_EQ(first.at("directShip"), true);
  EXPECT_EQ(first.at("pickup"), false);
  EXPECT_EQ(tester.get("v1/location/L1").body, Json::array({first}));
}

TEST(SavingALocation, AnswersItAndMakesItKnown) {
  ServiceTester tester;
  tester.tenant = "7";
  const Reply saved = tester.post("v1/location", kNew);
  ASSERT_EQ(saved.status, 200) << saved.body;
  ASSERT_EQ(saved.body.size(), 1U);
  const Json& location = saved.body.at(0);
  EXPECT_EQ(location.at("locationID"), 3);
  EXPECT_EQ(location.at("tenantID"), 7);
  EXPECT_EQ(location.at("locationName"), "Nine");
  EXPECT_EQ(location.at("opened"), (Json{{"year", 2020}}));
  EXPECT_EQ(tester.get("v1/location/L9").body, saved.body);
  EXPECT_EQ(tester.get("v1/location").body.size(), 3U);
}

TEST(SavingALocation, LetsItHoldStock) {
  ServiceTester tester;
  tester.post("v1/location", kNew);
  const Reply refresh = tester.post("v5/inventory/smart-refresh",
                                    R"({"locationCode":"L9","items":[{"upc":"N","quantity":4}]})");
  ASSERT_EQ(refresh.status, 200) << refresh.body;
  EXPECT_EQ(tester.onHand("L9", "N"), 4);
  const Json row = tester
                       .post("v5/inventory", R"({"type":"ANY","items":[{"upc":"N"}],
                                                 "directShip":true})")
                       .body.at(0);
  EXPECT_EQ(row.at("locationName"), "Nine");
}

TEST(SavingALocation, ChangesWhatIsSentAndShowsInItsStock) {
  ServiceTester tester;
  tester.post("v1/location", R"({"tenantID":1,"locationCode":"L1","note":"n"})");
  const Reply saved = tester.post(
      "v1/location",
      R"({"tenantID":1,"locationCode":"L1","locationName":"Uno","pickup":true,"note":null,
          "locationID":77})");
  ASSERT_EQ(saved.status, 200) << saved.body;
  const Json& location = saved.body.at(0);
  EXPECT_EQ(location.at("locationID"), 1);
  EXPECT_EQ(location.at("locationName"), "Uno");
  EXPECT_EQ(location.at("directShip"), true);
  EXPECT_EQ(location.at("note"), "n");
  const Json row =
      tester.post("v5/inventory", R"({"type":"ANY","items":[{"upc":"A"}],"pickup":true})")
          .body.at(0);
  EXPECT_EQ(row.at("locationName"), "Uno");
}

TEST(SavingALocation, NeedsAllOfANewOne) {
  ServiceTester tester;
  struct Case {
    const char* body;
    Fields fields;
  };
  const Case cases[] = {
      {"{}", {"locationCode", "locationName", "tenantID", "active", "directShip", "pickup"}},
      {R"({"locationCode":"X","tenantID":1})", {"locationName", "active", "directShip", "pickup"}},
      {R"({"locationCode":4,"tenantID":1})",
       {"locationCode", "locationName", "active", "directShip", "pickup"}},
      {R"({"locationCode":"L1","tenantID":1,"active":"yes"})", {"active"}},
  };
  for (const Case& each : cases) {
    const Reply reply = tester.post("v1/location", each.body);
    EXPECT_EQ(reply.status, 400) << each.body;
    EXPECT_EQ(reply.fields(), each.fields) << each.body;
  }
  EXPECT_EQ(tester.get("v1/location").body.size(), 2U);
}

TEST(LocationByCode, IsAGroupIfNoLocationHasThatCode) {
  ServiceTester tester;
  const Reply groups = tester.get("v1/locationGroup");
  ASSERT_EQ(groups.body.size(), 1U);
  const Json& group = groups.body.at(0);
  EXPECT_EQ(group.at("locationGroupID"), 1);
  EXPECT_EQ(group.at("locationCodes"), Json::array({"L1", "L2"}));
  EXPECT_EQ(tester.get("v1/location/ALL_LOCATIONS").body, groups.body);
  const Reply unknown = tester.get("v1/location/X");
  EXPECT_EQ(unknown.status, 404);
  EXPECT_EQ(unknown.body.at("errorCode"), "LOCATION_NOT_FOUND");
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
