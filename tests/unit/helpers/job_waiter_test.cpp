#include "kibo/inventory/job_waiter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "kibo/inventory/job_api.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;
using testing::FakeTransport;
using ::testing::HasSubstr;
using testing::ManualClock;

/// Jobs that end at a time of their own.
struct JobWaiter : ::testing::Test {
  struct Job {
    seconds endsAfter;
    std::string endsAs = "SUCCESS";
  };

  std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
  Clock::TimePoint start = clock->now();
  std::map<std::int64_t, Job> jobs;
  bool listed = true;  // whether the listing shows them
  int getJobCalls = 0;
  int getJobsCalls = 0;
  int hangs = 0;     // how many requests to answer never
  int failures = 0;  // how many requests to answer with 503 first

  std::string record(std::int64_t id) const {
    const Job& job = jobs.at(id);
    const bool ended = clock->now() - start >= job.endsAfter;
    return R"({"jobID":)" + std::to_string(id) +
           R"(,"type":"ADJUST","locationCode":"L","status":")" +
           (ended ? job.endsAs : std::string("WORKING")) + R"(","messages":["unknown upc x"]})";
  }

  Result<HttpResponse> answer(const HttpRequest& request, const CallContext& context) {
    if (context.stop.stop_requested()) return Error{.kind = ErrorKind::cancelled};
    if (hangs > 0) {
      --hangs;
      clock->waitUntil(context.deadline, {});
      return Error{.kind = ErrorKind::timeout};
    }
    return respond(request);
  }

  HttpResponse respond(const HttpRequest& request) {
    if (failures > 0) {
      --failures;
      return {.status = 503};
    }
    const auto queue = request.url.find("/queue");
    const std::string rest = request.url.substr(queue + std::string("/queue").size());
    if (rest.starts_with('/')) {
      ++getJobCalls;
      const std::int64_t id = std::stoll(rest.substr(1));
      if (!jobs.contains(id)) return {.status = 404};
      return {.status = 200, .body = record(id)};
    }
    ++getJobsCalls;
    std::string list;
    for (const auto& [id, job] : jobs) {
      if (!list.empty()) list += ',';
      if (listed) list += record(id);
    }
    return {.status = 200, .body = "[" + (listed ? list : "") + "]"};
  }

  JobApi api() {
    return JobApi(
        Configuration({.tenantId = 1,
                       .retry = {.maxAttempts = 1},
                       .tokenProvider = std::make_shared<testing::StaticToken>(Secret("t")),
                       .httpTransport = std::make_shared<FakeTransport>(
                           [this](const HttpRequest& request, const CallContext& context) {
                             return answer(request, context);
                           }),
                       .clock = clock}));
  }
};

TEST_F(JobWaiter, WaitsUntilTheJobHasSucceeded) {
  jobs = {{7, {seconds{30}}}};
  std::vector<std::string> seen;
  const auto job = api().wait(7, {.onProgress = [&](const JobQueueResponse& now) {
                                seen.emplace_back(now.status.word());
                              }});
  ASSERT_TRUE(job);
  EXPECT_TRUE(job->succeeded());
  EXPECT_THAT(seen, ElementsAre("WORKING", "SUCCESS"));
  EXPECT_GE(clock->waited(), seconds{30});
  EXPECT_LT(clock->waited(), seconds{41});  // one interval of 10 s at most too late
}

TEST_F(JobWaiter, TheGuidesWordForSuccessEndsTheWaitToo) {
  jobs = {{7, {seconds{0}, "COMPLETED"}}};
  EXPECT_TRUE(api().wait(7));
  EXPECT_EQ(getJobCalls, 1);
}

TEST_F(JobWaiter, AFailedJobIsAnErrorWithItsMessages) {
  jobs = {{7, {seconds{0}, "FAILED"}}};
  const auto job = api().wait(7);
  ASSERT_FALSE(job);
  EXPECT_EQ(job.error().kind, ErrorKind::jobFailed);
  EXPECT_EQ(job.error().delivery, Delivery::unknown);
  EXPECT_EQ(job.error().message, "job 7 (ADJUST at L) ended as FAILED");
  ASSERT_EQ(job.error().items.size(), 1U);
  EXPECT_EQ(job.error().items[0].message, "unknown upc x");
}

TEST_F(JobWaiter, EndsAtItsDeadline) {
  jobs = {{7, {minutes{10}}}};
  const auto job = api().wait(7, {.timeout = minutes{5}});
  EXPECT_EQ(job.error().kind, ErrorKind::timeout);
  EXPECT_EQ(clock->waited(), minutes{5});
  EXPECT_THAT(job.error().message, HasSubstr("was WORKING"));
}

TEST_F(JobWaiter, FailuresThatPassDoNotEndTheWait) {
  jobs = {{7, {seconds{2}}}};
  failures = 3;
  EXPECT_TRUE(api().wait(7));
}

TEST_F(JobWaiter, ADeadlineAfterFailuresNamesTheLastOne) {
  jobs = {{7, {seconds{2}}}};
  failures = 1'000'000;
  const auto job = api().wait(7, {.timeout = minutes{1}});
  EXPECT_EQ(job.error().kind, ErrorKind::timeout);
  EXPECT_THAT(job.error().message, HasSubstr("had not been seen"));
  EXPECT_THAT(job.error().message, HasSubstr("HTTP 503"));
}

TEST_F(JobWaiter, AnUnknownJobEndsTheWait) {
  EXPECT_EQ(api().wait(8).error().kind, ErrorKind::notFound);
  EXPECT_EQ(clock->waited(), milliseconds{0});
}

TEST_F(JobWaiter, AWaitThatIsLostSaysNothingOfTheChange) {
  const auto lost = api().wait(8);  // 404
  EXPECT_EQ(lost.error().operation, "wait");
  EXPECT_EQ(lost.error().delivery, Delivery::unknown);

  std::stop_source source;
  source.request_stop();
  jobs = {{7, {seconds{0}}}};
  const auto cancelled = api().wait(7, {.stop = source.get_token()});
  EXPECT_EQ(cancelled.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(cancelled.error().delivery, Delivery::unknown);
}

TEST_F(JobWaiter, ALookThatHangsLeavesTimeForOthers) {
  jobs = {{7, {seconds{0}}}};
  hangs = 1;
  EXPECT_TRUE(api().wait(7, {.timeout = minutes{5}}));
}

TEST_F(JobWaiter, TheLongestTimeMeansNoLimit) {
  jobs = {{7, {minutes{10}}}};
  EXPECT_TRUE(api().wait(7, {.timeout = milliseconds::max(), .maxInterval = milliseconds::max()}));
}

TEST_F(JobWaiter, CanBeCancelled) {
  jobs = {{7, {minutes{10}}}};
  std::stop_source source;
  const auto job = api().wait(
      7, {.stop = source.get_token(), .onProgress = [&](const auto&) { source.request_stop(); }});
  EXPECT_EQ(job.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(getJobCalls, 1);
}

TEST_F(JobWaiter, ManyAreSeenByOneRequestARound) {
  jobs = {{1, {seconds{1}}}, {2, {seconds{5}, "FAILED"}}, {3, {seconds{20}}}};
  const std::array<std::int64_t, 3> ids{3, 1, 2};
  const auto outcomes = api().waitAll(ids);
  ASSERT_EQ(outcomes.size(), 3U);
  EXPECT_EQ(outcomes[0].jobID, 3);
  EXPECT_TRUE(outcomes[0].result);
  EXPECT_TRUE(outcomes[1].result);
  EXPECT_EQ(outcomes[2].result.error().kind, ErrorKind::jobFailed);
  EXPECT_GT(getJobsCalls, 0);
  EXPECT_LE(getJobCalls, 4);  // only while the last one was left
}

TEST_F(JobWaiter, ManyAreFoundWithoutTheListingToo) {
  jobs = {{1, {seconds{1}}}, {2, {seconds{2}}}};
  listed = false;
  const std::array<std::int64_t, 3> ids{1, 2, 99};
  const auto outcomes = api().waitAll(ids);
  EXPECT_TRUE(outcomes[0].result);
  EXPECT_TRUE(outcomes[1].result);
  EXPECT_EQ(outcomes[2].result.error().kind, ErrorKind::notFound);
}

TEST_F(JobWaiter, NoneAtAllNeedNoRequest) {
  EXPECT_TRUE(api().waitAll({}).empty());
  EXPECT_EQ(getJobsCalls + getJobCalls, 0);
}

}  // namespace
}  // namespace kibo::inventory
