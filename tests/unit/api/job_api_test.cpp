#include "kibo/inventory/job_api.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::EndsWith;
using testing::FakeTransport;
using ::testing::IsEmpty;

struct JobApiTest : ::testing::Test {
  std::string body = "[]";
  std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>(
      [this](const HttpRequest&, const CallContext&) -> Result<HttpResponse> {
        return HttpResponse{.status = 200, .body = body};
      });
  JobApi api{Configuration({.tenantId = 1,
                            .tokenProvider = std::make_shared<testing::StaticToken>(Secret("t")),
                            .httpTransport = transport})};

  std::vector<std::string> paths() const {
    std::vector<std::string> paths;
    for (const HttpRequest& request : transport->requests()) {
      EXPECT_EQ(request.method, Method::get);
      paths.push_back(request.url.substr(request.url.find("/queue")));
    }
    return paths;
  }
};

TEST_F(JobApiTest, GetJobAsksForOne) {
  body = R"({"jobID":9007199254740993,"status":"WORKING"})";
  const auto job = api.getJob(9'007'199'254'740'993);
  ASSERT_TRUE(job);
  EXPECT_EQ(job->jobID, 9'007'199'254'740'993);
  EXPECT_EQ(job->status, JobStatus::working);
  EXPECT_THAT(paths(), ElementsAre("/queue/9007199254740993"));
}

TEST_F(JobApiTest, GetJobsSendsOnlyWhatIsSet) {
  EXPECT_THAT(*api.getJobs(), IsEmpty());
  EXPECT_THAT(*api.getJobs({.types = {JobType::refresh, Open<JobType>("NEW_KIND")}, .limit = 5}),
              IsEmpty());
  EXPECT_THAT(paths(), ElementsAre("/queue", "/queue?types=REFRESH&types=NEW_KIND&limit=5"));
}

TEST_F(JobApiTest, PagesFollowTheGuideAndEndWhenNothingNewComes) {
  body = R"([{"jobID":1},{"jobID":2}])";
  int jobs = 0;
  for (const auto& job : api.jobPages({.pageSize = 2, .startIndex = 10})) {
    EXPECT_TRUE(job);
    ++jobs;
  }
  EXPECT_EQ(jobs, 2);
  EXPECT_THAT(paths(), ElementsAre(EndsWith("pageSize=2&startIndex=10"),
                                   EndsWith("pageSize=2&startIndex=12")));
}

TEST_F(JobApiTest, WithoutAPageSizeThereIsOnePage) {
  body = R"([{"jobID":1},{"jobID":2}])";
  int jobs = 0;
  for (const auto& job : api.jobPages({.limit = 7})) jobs += job ? 1 : 0;
  EXPECT_EQ(jobs, 2);
  EXPECT_THAT(paths(), ElementsAre("/queue?limit=7"));
}

}  // namespace
}  // namespace kibo::inventory
