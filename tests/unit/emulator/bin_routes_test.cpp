#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using Fields = std::vector<std::string>;

/// A service with the bins A-1, A-2 and B-1 at L1, and A-1 at L2.
class BinService : public ServiceTester {
 public:
  BinService() {
    for (const auto& [location, name] :
         {std::pair{"L1", "A-1"}, {"L1", "A-2"}, {"L1", "B-1"}, {"L2", "A-1"}}) {
      post("v1/bin", Json{{"locationCode", location}, {"name", name}, {"depth", 40}}.dump());
    }
  }
};

TEST(Bin, IsCreatedAndRead) {
  BinService tester;
  const Reply created = tester.post(
      "v1/bin",
      R"({"name":"C","locationCode":"L2","binTypeID":2,"binStatusID":2,"userID":4,"depth":3})");
  EXPECT_EQ(created.body, (Json{{"binID", 5}}));
  const Json expected = Json::parse(
      R"({"binID":5,"binTypeID":2,"binStatusID":2,"name":"C","depth":3,"locationCode":"L2",
          "success":true,"messages":[],"numResults":1})");
  EXPECT_EQ(tester.get("v1/bin/5").body, expected);
  EXPECT_EQ(tester.get("v1/bin/1").body.at("binTypeID"), 1);
}

struct Listing {
  const char* query;
  std::vector<std::int64_t> ids;
  int found;
};

TEST(Bins, AreListedBySearchAndPage) {
  BinService tester;
  const Listing listings[] = {
      {"locationID=1", {1, 2, 3}, 3},
      {"locationID=2", {4}, 1},
      {"locationID=1&searchTerm=A", {1, 2}, 2},
      {"locationID=1&searchTerm=1", {1, 3}, 2},
      {"locationID=1&searchTerm=x", {}, 0},
      {"locationID=1&perPage=2", {1, 2}, 3},
      {"locationID=1&perPage=2&page=2", {3}, 3},
      {"locationID=1&perPage=2&page=3", {}, 3},
  };
  for (const Listing& listing : listings) {
    const Reply reply = tester.get(std::string("v1/bin?") + listing.query);
    ASSERT_EQ(reply.status, 200) << listing.query;
    std::vector<std::int64_t> ids;
    for (const Json& bin : reply.body.at("bins")) ids.push_back(bin.at("binID"));
    EXPECT_EQ(ids, listing.ids) << listing.query;
    EXPECT_EQ(reply.body.at("resultCount"), listing.found) << listing.query;
  }
  const Json bin = tester.get("v1/bin?locationID=2").body.at("bins").at(0);
  EXPECT_EQ(bin.at("locationID"), 2);
  EXPECT_EQ(bin.at("name"), "A-1");
  EXPECT_EQ(bin.at("depth"), 40);
}

TEST(Bin, ChangesByWhatIsSent) {
  BinService tester;
  const Reply reply = tester.post("v1/bin/2", R"({"binID":2,"locationCode":"L1","binStatusID":2,
                                                  "name":"Z","success":false,"width":9})");
  ASSERT_EQ(reply.status, 200) << reply.body;
  EXPECT_EQ(reply.body.at("binStatusID"), 2);
  EXPECT_EQ(reply.body.at("binTypeID"), 1);
  EXPECT_EQ(reply.body.at("name"), "A-2");
  EXPECT_EQ(reply.body.at("depth"), 40);
  EXPECT_EQ(reply.body.at("width"), 9);
  EXPECT_EQ(reply.body.at("success"), true);
  EXPECT_EQ(tester.get("v1/bin/2").body, reply.body);
}

TEST(Bins, ChangeTogetherOrNotAtAll) {
  BinService tester;
  const Reply both = tester.post("v1/bin/updateBins",
                                 R"({"bins":[{"binID":1,"locationCode":"L1","binTypeID":3},
                                             {"binID":4,"locationCode":"L2","binTypeID":4}]})");
  EXPECT_EQ(both.body.at("numberAffected"), 2);
  EXPECT_EQ(tester.get("v1/bin/4").body.at("binTypeID"), 4);
  const Reply none = tester.post("v1/bin/updateBins",
                                 R"({"bins":[{"binID":1,"locationCode":"L1","binTypeID":1},
                                             {"binID":4,"locationCode":"L1","binTypeID":1}]})");
  EXPECT_EQ(none.status, 404);
  EXPECT_EQ(tester.get("v1/bin/1").body.at("binTypeID"), 3);
}

TEST(Bin, IsDeletedIfItIsTheOneThatIsMeant) {
  BinService tester;
  EXPECT_EQ(tester.del("v1/bin/1?binName=A-2&locationCode=L1").status, 404);
  EXPECT_EQ(tester.del("v1/bin/1?binName=A-1&locationCode=L2").status, 404);
  const Reply deleted = tester.del("v1/bin/1?binName=A-1&locationCode=L1");
  EXPECT_EQ(deleted.body.at("success"), true);
  EXPECT_EQ(tester.get("v1/bin/1").status, 404);
  EXPECT_EQ(tester.del("v1/bin/2").status, 200);
}

TEST(Bin, IsNotDeletedWhileSomethingLiesInIt) {
  BinService tester;
  const auto load = [&](const char* quantity) {
    const Reply reply = tester.post(
        "v1/bin/loadInventory",
        std::string(
            R"({"locationCode":"L1","bins":[{"binName":"A-1","products":[{"upc":"A","quantity":)") +
            quantity + "}]}]}");
    ASSERT_EQ(reply.status, 200) << reply.body;
  };
  load("3");
  EXPECT_EQ(tester.del("v1/bin/1").status, 409);
  load("0");
  EXPECT_EQ(tester.del("v1/bin/1").status, 200);
}

struct Refusal {
  const char* method;
  const char* path;
  const char* body;
  int status;
  Fields fields{};
};

TEST(Bin, IsRefused) {
  const Refusal refusals[] = {
      {"POST", "", R"({})", 400, {"name", "locationCode"}},
      {"POST", "", R"({"name":"A-1","locationCode":"L1"})", 409},
      {"POST", "", R"({"name":"A-1","locationCode":"X"})", 404},
      {"POST",
       "",
       R"({"name":"N","locationCode":"L1","binTypeID":9,"binStatusID":9})",
       400,
       {"binTypeID", "binStatusID"}},
      {"GET", "", "", 400, {"locationID"}},
      {"GET", "?locationID=9", "", 404},
      {"GET", "?locationID=1&page=0&perPage=x", "", 400, {"perPage", "page"}},
      {"GET", "/9", "", 404},
      {"GET", "/x", "", 404},
      {"DELETE", "/9", "", 404},
      {"POST", "/1", R"({"binStatusID":1})", 400, {"binID", "locationCode"}},
      {"POST", "/1", R"({"binID":2,"locationCode":"L1"})", 400, {"binID"}},
      {"POST", "/1", R"({"binID":1,"locationCode":"L2"})", 404},
      {"POST", "/9", R"({"binID":9,"locationCode":"L1"})", 404},
      {"POST", "/updateBins", R"({})", 400, {"bins"}},
      {"POST",
       "/updateBins",
       R"({"bins":[{"binID":1,"locationCode":"L1","binTypeID":9},{"locationCode":"L1"}]})",
       400,
       {"bins[1].binID"}},
      {"POST",
       "/updateBins",
       R"({"bins":[{"binID":1,"locationCode":"L1","binTypeID":9}]})",
       400,
       {"bins[0].binTypeID"}},
  };
  BinService tester;
  for (const Refusal& refusal : refusals) {
    SCOPED_TRACE(std::string(refusal.method) + ' ' + refusal.path + ' ' + refusal.body);
    const Reply reply = tester.send(
        refusal.method, std::string("/api/commerce/inventory/v1/bin") + refusal.path, refusal.body);
    EXPECT_EQ(reply.status, refusal.status) << reply.body;
    EXPECT_EQ(reply.fields(), refusal.fields);
  }
  EXPECT_EQ(tester.get("v1/bin?locationID=1").body.at("resultCount"), 3);
}

TEST(BinWords, AreListed) {
  ServiceTester tester;
  const Json types = tester.get("v1/bin/binTypes").body;
  EXPECT_EQ(types.at(0).at("binTypeID"), 1);
  EXPECT_TRUE(types.at(0).at("description").is_string());
  EXPECT_EQ(tester.get("v1/bin/binStatuses").body.at(1).at("binStatusID"), 2);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
