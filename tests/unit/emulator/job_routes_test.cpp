#include <gmock/gmock.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::ElementsAre;

void enqueue(ServiceTester& tester, const std::string& location, int userId) {
  const Json body{
      {"locationCode", location}, {"items", {{{"upc", "A"}, {"quantity", 1}}}}, {"userID", userId}};
  ASSERT_EQ(tester.post("v5/inventory/adjust", body.dump()).status, 200);
}

std::vector<std::int64_t> ids(ServiceTester& tester, const std::string& parameters) {
  std::vector<std::int64_t> found;
  for (const Json& job : tester.get("v1/queue?" + parameters).body) {
    found.push_back(job.at("jobID").get<std::int64_t>());
  }
  return found;
}

TEST(Queue, ListsTheNewestFirstThroughItsFilters) {
  ServiceTester tester;
  enqueue(tester, "L1", 1);
  enqueue(tester, "L2", 2);
  enqueue(tester, "L1", 2);
  EXPECT_THAT(ids(tester, ""), ElementsAre(3, 2, 1));
  EXPECT_THAT(ids(tester, "limit=2"), ElementsAre(3, 2));
  EXPECT_THAT(ids(tester, "locationCode=L1"), ElementsAre(3, 1));
  EXPECT_THAT(ids(tester, "owner=2&locationCode=L2"), ElementsAre(2));
  EXPECT_THAT(ids(tester, "types=REFRESH&types=ADJUST&limit=1"), ElementsAre(3));
  EXPECT_THAT(ids(tester, "types=REFRESH"), ElementsAre());
  EXPECT_THAT(ids(tester, "originalFilename=f"), ElementsAre());
  EXPECT_EQ(tester.get("v1/queue?limit=0").status, 400);
  EXPECT_EQ(tester.get("v1/queue?owner=me").status, 400);
}

TEST(Queue, PagesAsTheGuideSaysOnlyWhenToldTo) {
  ServiceTester plain;
  ServiceTester guided({.guideJobPaging = true});
  for (ServiceTester* tester : {&plain, &guided}) {
    for (int i = 0; i < 3; ++i) enqueue(*tester, "L1", 1);
  }
  EXPECT_THAT(ids(plain, "pageSize=1&startIndex=1"), ElementsAre(3, 2, 1));
  EXPECT_THAT(ids(guided, "pageSize=1&startIndex=1"), ElementsAre(2));
  EXPECT_THAT(ids(guided, "pageSize=2&startIndex=2"), ElementsAre(1));
  EXPECT_EQ(guided.get("v1/queue?startIndex=-1").status, 400);
}

TEST(Queue, AnswersForOneJobOr404) {
  ServiceTester tester;
  tester.tenant = "7";
  enqueue(tester, "L1", 1);
  const Reply job = tester.get("v1/queue/1/");
  EXPECT_EQ(job.body.at("status"), "PENDING");
  EXPECT_EQ(job.body.at("tenantID"), 7);
  for (const char* id : {"2", "0", "x", "1x", "99999999999999999999"}) {
    const Reply none = tester.get(std::string("v1/queue/") + id);
    EXPECT_EQ(none.status, 404) << id;
    EXPECT_TRUE(none.body.contains("error") && none.body.contains("message")) << none.body;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
