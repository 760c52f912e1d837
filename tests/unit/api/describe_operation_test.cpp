#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "api_test.hpp"
#include "kibo/inventory/call_by_name.hpp"

namespace kibo::inventory {
namespace {

using Json = nlohmann::ordered_json;

Json describe(std::string_view id) { return Json::parse(describeOperation(id).value()); }

TEST(Operations, HaveNamesOfTheirOwn) {
  std::set<std::string_view> names;
  for (const Operation* operation : operations()) names.insert(operation->id);
  EXPECT_EQ(names.size(), operations().size());
  EXPECT_TRUE(names.contains("postQueryInventory"));
}

TEST(DescribeOperations, TellsWhatIsKnownOfEach) {
  const Json all = Json::parse(describeOperations());
  ASSERT_EQ(all.size(), operations().size());
  const auto getJobs =
      std::ranges::find(all, "getJobs", [](const Json& row) { return row["name"]; });
  ASSERT_NE(getJobs, all.end());
  EXPECT_EQ(*getJobs, Json::parse(R"({"name":"getJobs","group":"JobApi","method":"GET",
    "path":"/api/commerce/inventory/v1/queue","effect":"read",
    "source":["sdk2026","spec2025","swagger2020"],
    "limits":"100 jobs unless limit says otherwise","path_assumed":false})"));
}

TEST(DescribeOperation, TellsWhatAnOperationTakesAndAnswers) {
  const Json jobs = describe("getJobs");
  EXPECT_EQ(jobs.at("answer_type"), "list of JobQueueResponse");
  EXPECT_FALSE(jobs.contains("body") || jobs.contains("path_values"));
  EXPECT_EQ(jobs.at("query").at(0).at("name"), "types");
  EXPECT_EQ(jobs.at("query").at(0).at("type"), "list of word");
  EXPECT_EQ(jobs.at("query").at(0).at("words").at(0), "REFRESH");

  const Json job = describe("getJob");
  EXPECT_EQ(job.at("path_values"), Json::parse(R"([{"name":"jobID","type":"integer"}])"));
  EXPECT_FALSE(job.contains("query"));

  const Json adjust = describe("adjust");
  EXPECT_EQ(adjust.at("effect"), "additive");
  EXPECT_EQ(adjust.at("body_type"), "AdjustRequest");
  EXPECT_EQ(adjust.at("body").at("items").at(0).at("quantity"), 0);
  EXPECT_EQ(adjust.at("answer_type"), "JobIDResponse");

  EXPECT_EQ(describe("postQueryInventory").at("query"),
            Json::parse(R"([{"name":"x-vol-site","type":"integer"}])"));
}

TEST(DescribeOperation, HasOneForEachAndNamesWhatThereIsNot) {
  for (const Operation* operation : operations()) {
    EXPECT_EQ(describe(operation->id).at("path"), operation->path);
  }
  const auto none = describeOperation("getJoobs");
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(none.error().delivery, Delivery::notSent);
  EXPECT_EQ(none.error().message, "there is no operation called 'getJoobs'");
}

using DescribedSkeleton = ApiTest;

TEST_F(DescribedSkeleton, CanBeSentAsItIs) {
  std::size_t bodies = 0;
  for (const Operation* operation : operations()) {
    const Json described = describe(operation->id);
    NamedCall call{.operation = std::string(operation->id)};
    for (const Json& value : described.value("path_values", Json::array())) {
      call.path.push_back({.name = value.at("name"), .value = "1"});
    }
    if (described.contains("body")) {
      call.body = described.at("body").dump();
      ++bodies;
    }
    const auto request = prepareByName(configuration, call);
    EXPECT_TRUE(request) << (request ? "" : request.error().describe());
  }
  EXPECT_GT(bodies, 30U);
}

}  // namespace
}  // namespace kibo::inventory
