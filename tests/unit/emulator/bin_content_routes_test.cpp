#include <gmock/gmock.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr const char* kLoad = R"({"locationCode":"L1","bins":[
    {"binName":"Aisle 1","products":[{"upc":"A","quantity":4},
                                     {"upc":"A","quantity":2,"tags":{"Channel":"Web"}}]},
    {"binName":"Aisle 2","products":[{"upc":"NEW","quantity":1}]}]})";

class BinRoutes : public ::testing::Test {
 protected:
  Json search(const char* body) {
    return tester_.post("v1/bin/searchInventory", body).body.at("binQuantities");
  }
  std::string names(const char* body) {
    std::string names;
    for (const Json& bin : search(body)) names += bin.at("binName").get<std::string>() + ";";
    return names;
  }

  ServiceTester tester_;
};

TEST_F(BinRoutes, LoadIntoBinsThatDoNotExistYet) {
  const Reply reply = tester_.post("v1/bin/loadInventory", kLoad);
  EXPECT_EQ(reply.body.at("binsCreated"), (Json{"Aisle 1", "Aisle 2"}));
  EXPECT_EQ(reply.body.at("productsCreated"), Json::parse(R"([{"upc":"NEW"}])"));
  EXPECT_EQ(reply.body.at("unitsAdded"), 7);
  EXPECT_EQ(reply.body.at("unitsRemoved"), 0);
  EXPECT_EQ(reply.body.at("success"), true);
  EXPECT_EQ(tester_.onHand("L1", "A"), 16);
  EXPECT_EQ(search(R"({"binName":"1"})").dump(),
            R"([{"binName":"Aisle 1","products":[{"binID":1,"binTypeID":1,"binStatusID":1,)"
            R"("locationCode":"L1","upc":"A","quantity":6,"onHand":6,)"
            R"("tags":[{"onHand":2,"tags":{"Channel":"Web"}}]}]}])");
}

TEST_F(BinRoutes, CountADryRunOnly) {
  Json body = Json::parse(kLoad);
  body["dryRun"] = true;
  EXPECT_EQ(tester_.post("v1/bin/loadInventory", body.dump()).body.at("unitsAdded"), 7);
  EXPECT_EQ(names("{}"), "");
  EXPECT_EQ(tester_.onHand("L1", "A"), 10);
  EXPECT_EQ(tester_.onHand("L1", "NEW"), -1);
}

TEST_F(BinRoutes, SearchThroughFilters) {
  tester_.post("v1/bin/loadInventory", kLoad);
  EXPECT_EQ(names("{}"), "Aisle 1;Aisle 2;");
  EXPECT_EQ(names(R"({"sortAscending":false})"), "Aisle 2;Aisle 1;");
  EXPECT_EQ(names(R"({"product":{"upc":"NEW"}})"), "Aisle 2;");
  EXPECT_EQ(names(R"({"tags":{"Channel":"Web"}})"), "Aisle 1;");
  EXPECT_EQ(names(R"({"locationCode":"L2"})"), "");
  EXPECT_EQ(names(R"({"pageSize":1,"pageNum":2})"), "Aisle 2;");
}

struct Refused {
  const char* path;
  const char* body;
  int status;
};

TEST_F(BinRoutes, RefuseWhatIsNoRequest) {
  for (
      const Refused& wrong :
      {Refused{"loadInventory", R"({"bins":[]})", 400},
       Refused{"loadInventory", R"({"locationCode":"X","bins":[]})", 404},
       Refused{"loadInventory",
               R"({"locationCode":"L1","bins":[{"binName":"B","products":[{"quantity":1}]}]})",
               400},
       Refused{
           "loadInventory",
           R"({"locationCode":"L1","bins":[{"binName":"B","products":[{"upc":"A","quantity":-1}]}]})",
           400},
       Refused{"searchInventory", R"({"locationCode":"X"})", 404},
       Refused{"searchInventory", R"({"pageNum":0})", 400}}) {
    EXPECT_EQ(tester_.post(std::string("v1/bin/") + wrong.path, wrong.body).status, wrong.status)
        << wrong.body;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
