#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

TEST(Query, AnswersAFlatArrayOnEveryPath) {
  ServiceTester tester;
  tester.tenant = "26507";
  const std::string body = R"({"type":"ANY","items":[{"upc":"A"}]})";
  for (const char* path : {"v5/inventory", "v5/inventory/", "v1/inventory"}) {
    const Reply reply = tester.post(path, body);
    ASSERT_EQ(reply.status, 200) << path << reply.body;
    ASSERT_EQ(reply.body.size(), 2U) << path;
    EXPECT_EQ(reply.body[0].dump(),
              R"({"locationCode":"L1","locationName":"One","upc":"A","onHand":10,)"
              R"("directShip":true,"tenantID":26507,"available":10,"allocated":0,"pending":0})");
    EXPECT_EQ(reply.body[1].at("available"), 3);
  }
  EXPECT_EQ(tester.send("POST", "/api/commerce/realtime-inventory/v5/inventory", body).body.size(),
            2U);
}

TEST(Query, LooksUpOneLocationWithoutItemsOrType) {
  ServiceTester tester;
  const Reply reply = tester.post("v5/inventory", R"({"requestLocation":{"locationCode":"L1"}})");
  EXPECT_EQ(reply.body.size(), 2U) << reply.body;
}

TEST(Query, ReadsParametersOfAGet) {
  ServiceTester tester;
  EXPECT_EQ(tester.get("v5/inventory?type=ANY&items=A&items=B").body.size(), 2U);
  EXPECT_EQ(tester.get("v5/inventory?type=ANY&items=A&locationWhitelist=L2").body.size(), 1U);
  EXPECT_EQ(tester.get("v5/inventory/?requestLocation=L1").body.size(), 2U);
  EXPECT_EQ(tester.get("v5/inventory?type=ANY&items=A&limit=x").status, 400);
}

struct Refusal {
  const char* body;
  int status;
  const char* code;
};

TEST(Query, RefusesWhatItCannotAnswer) {
  ServiceTester tester;
  for (const Refusal& wrong :
       {Refusal{"{", 400, "VALIDATION_ERROR"},
        Refusal{R"({"items":[{"upc":"A"}]})", 400, "VALIDATION_ERROR"},
        Refusal{R"({"type":"ANY","items":[]})", 400, "VALIDATION_ERROR"},
        Refusal{R"({"type":"ANY","items":[{"quantity":1}]})", 400, "VALIDATION_ERROR"},
        Refusal{R"({"type":"ALL_STORES","items":[{"upc":"A"},{"upc":"B"}]})", 400,
                "VALIDATION_ERROR"},
        Refusal{R"({"requestLocation":{"locationCode":"X"}})", 404, "LOCATION_NOT_FOUND"}}) {
    const Reply reply = tester.post("v5/inventory", wrong.body);
    EXPECT_EQ(reply.status, wrong.status) << wrong.body;
    EXPECT_EQ(reply.body.at("errorCode"), wrong.code) << wrong.body;
  }
}

constexpr const char* kRich =
    R"({"locationCode":"L","upc":"A","onHand":9,"attributes":["x"],"latitude":0,"longitude":0,"taggedInventory":[{"onHand":5,"allocated":1,"tags":{"Channel":"Web"}},{"onHand":4,"tags":{"Channel":"Shop"}}],"futureInventory":[{"futureInventoryID":3,"onhand":6,"deliveryDate":"2031-01-01T00:00:00+0000"},{"onhand":-1,"deliveryDate":"2032-01-01T00:00:00+0000"}]}
{"locationCode":"M","upc":"A","onHand":1,"floor":2,"tenantID":5}
)";

TEST(Query, ShowsDetailsWhenAskedTo) {
  ServiceTester tester({}, kRich);
  const auto row = [&](const char* more) {
    return tester
        .post("v5/inventory",
              std::string(R"({"requestLocation":{"locationCode":"L","latitude":0,"longitude":0})") +
                  more + "}")
        .body.at(0);
  };
  const Json plain = row("");
  EXPECT_FALSE(plain.contains("attributes"));
  EXPECT_FALSE(plain.contains("futureInventory"));
  EXPECT_EQ(plain.at("taggedInventory").size(), 2U);
  EXPECT_EQ(plain.at("taggedInventory")[0].at("available"), 4);
  EXPECT_EQ(plain.at("distance"), 0);

  EXPECT_EQ(row(R"(,"includeAttributes":true)").at("attributes"), Json::array({"x"}));
  EXPECT_EQ(row(R"(,"tags":{"Channel":"Shop"})").at("taggedInventory").size(), 1U);
  const Json future = row(R"(,"includeFutureInventory":true)").at("futureInventory");
  ASSERT_EQ(future.size(), 1U);
  EXPECT_EQ(future[0].at("onhand"), 6);
  EXPECT_EQ(row(R"(,"includeFutureInventory":true,"includeNegativeFutureInventory":true,
                   "deliveryDateAfter":"2031-06-01T00:00:00Z")")
                .at("futureInventory")[0]
                .at("onhand"),
            -1);
}

TEST(Aggregate, SumsOverLocations) {
  ServiceTester tester({}, kRich);
  const auto sum = [&](const std::string& more) {
    return tester
        .post("v5/inventory/aggregate", R"({"items":[{"upc":"A"},{"upc":"Z"}])" + more + "}")
        .body;
  };
  EXPECT_EQ(sum("").dump(), R"([{"onHand":10,"available":10,"upc":"A","floor":2}])");
  EXPECT_EQ(sum(R"(,"includeFutureInventory":"futureOnly")").at(0).at("onHand"), 6);
  EXPECT_EQ(sum(R"(,"includeFutureInventory":"futureAndCurrent")").at(0).at("available"), 16);
  EXPECT_EQ(sum(R"(,"tags":{"Channel":"Web"})").at(0).at("available"), 4);
  EXPECT_EQ(
      tester.post("v5/inventory/aggregate", R"({"items":[],"includeFutureInventory":true})").status,
      400);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
