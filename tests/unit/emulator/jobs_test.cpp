#include "emulator/jobs.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;

constexpr Clock::TimePoint kStart{};

JobPace pace(Clock::TimePoint now, std::chrono::milliseconds pending = 0ms,
             std::chrono::milliseconds working = 0ms) {
  return {.now = now, .pending = pending, .working = working};
}

NewJob work(const char* location = "L", const char* type = "ADJUST") {
  return {.type = type, .locationCode = location, .itemCount = 2};
}

/// Adds its name to the list when it runs.
NewJob noting(std::vector<std::string>& ran, const char* name) {
  NewJob job = work();
  job.effect = [&ran, name](Clock::WallTimePoint) {
    ran.emplace_back(name);
    return JobMessages{};
  };
  return job;
}

TEST(Schedule, WaitsForItsOwnTimeAndForTheJobBefore) {
  EXPECT_EQ(schedule(pace(kStart, 10ms, 5ms), kStart), (JobTimes{kStart + 10ms, kStart + 15ms}));
  EXPECT_EQ(schedule(pace(kStart, 10ms, 5ms), kStart + 40ms),
            (JobTimes{kStart + 40ms, kStart + 45ms}));
  EXPECT_EQ(schedule(pace(kStart + 90ms), kStart + 40ms), (JobTimes{kStart + 90ms, kStart + 90ms}));
}

TEST(Job, TellsItsStateByTheTime) {
  Job one{.times = {kStart + 10ms, kStart + 15ms}};
  EXPECT_EQ(one.status(kStart + 9ms), "PENDING");
  EXPECT_EQ(one.status(kStart + 10ms), "WORKING");
  EXPECT_EQ(one.status(kStart + 14ms), "WORKING");
  EXPECT_EQ(one.status(kStart + 15ms), "SUCCESS");
  one.messages = {"no"};
  EXPECT_EQ(one.status(kStart + 15ms), "FAILED");
}

TEST(JobQueue, RunsEachJobOnceWhenItsTimeHasCome) {
  JobQueue queue;
  std::vector<std::string> ran;
  queue.add(noting(ran, "first"), 0, pace(kStart, 10ms, 5ms));
  queue.add(noting(ran, "second"), 0, pace(kStart, 10ms, 5ms));
  queue.settle(kStart + 14ms);
  EXPECT_THAT(ran, ElementsAre());
  queue.settle(kStart + 15ms);
  EXPECT_THAT(ran, ElementsAre("first"));
  EXPECT_EQ(queue.find(2)->status(kStart + 15ms), "WORKING");
  queue.settle(kStart + 1s);
  queue.settle(kStart + 2s);
  EXPECT_THAT(ran, ElementsAre("first", "second"));
}

TEST(JobQueue, RunsAJobAtOnceAheadOfTheQueue) {
  JobQueue queue;
  std::vector<std::string> ran;
  queue.add(noting(ran, "waiting"), 0, pace(kStart, 10ms, 5ms));
  const Job& atOnce = queue.run(noting(ran, "at once"), 7, pace(kStart, 10ms, 5ms));
  EXPECT_THAT(ran, ElementsAre("at once"));
  EXPECT_EQ(atOnce.status(kStart), "SUCCESS");
  EXPECT_EQ(atOnce.tenant, 7);
  // It leaves the queue as it was: the next job waits for the waiting one only.
  queue.add(noting(ran, "last"), 0, pace(kStart, 10ms, 5ms));
  EXPECT_EQ(queue.find(3)->times, (JobTimes{kStart + 15ms, kStart + 20ms}));
  queue.settle(kStart + 1s);
  EXPECT_THAT(ran, ElementsAre("at once", "waiting", "last"));
}

TEST(JobQueue, KeepsWhyAnEffectFailedAndNeverRunsItAgain) {
  JobQueue queue;
  int runs = 0;
  NewJob broken = work();
  broken.effect = [&](Clock::WallTimePoint) -> JobMessages {
    ++runs;
    throw std::runtime_error("out of luck");
  };
  queue.add(std::move(broken), 0, pace(kStart));
  queue.settle(kStart);
  queue.settle(kStart + 1s);
  EXPECT_EQ(runs, 1);
  EXPECT_EQ(queue.find(1)->status(kStart), "FAILED");
  EXPECT_THAT(queue.find(1)->messages, ElementsAre("out of luck"));
}

TEST(JobQueue, TellsTheEffectWhenItEnds) {
  JobQueue queue;
  Clock::WallTimePoint seen{};
  NewJob job = work();
  job.effect = [&](Clock::WallTimePoint finished) {
    seen = finished;
    return JobMessages{};
  };
  queue.add(std::move(job), 0, pace(kStart, 1s, 2s));
  queue.settle(kStart + 1h);
  EXPECT_EQ(seen, Clock::WallTimePoint{} + 3s);
}

TEST(JobQueue, FindsByNumberOnly) {
  JobQueue queue;
  EXPECT_EQ(queue.add(work(), 0, pace(kStart)).id, 1);
  EXPECT_EQ(queue.find(1)->id, 1);
  EXPECT_EQ(queue.find(0), nullptr);
  EXPECT_EQ(queue.find(2), nullptr);
  EXPECT_EQ(queue.find(-1), nullptr);
}

TEST(JobQueue, ListsTheNewestFirstThroughTheFilter) {
  JobQueue queue;
  queue.add(work("A", "REFRESH"), 0, pace(kStart));
  queue.add(work("B"), 0, pace(kStart));
  NewJob owned = work("A", "EXPORT");
  owned.owner = 7;
  queue.add(owned, 0, pace(kStart));
  const auto ids = [&](const JobFilter& filter) {
    std::vector<std::int64_t> found;
    for (const Job* one : queue.list(filter)) found.push_back(one->id);
    return found;
  };
  EXPECT_THAT(ids({}), ElementsAre(3, 2, 1));
  EXPECT_THAT(ids({.locationCode = "A"}), ElementsAre(3, 1));
  EXPECT_THAT(ids({.owner = 7}), ElementsAre(3));
  EXPECT_THAT(ids({.types = {"REFRESH", "DELETE"}}), ElementsAre(1));
  EXPECT_THAT(ids({.types = {"EXPORT"}}), ElementsAre(3));
  EXPECT_THAT(ids({.originalFilename = "f.csv"}), ElementsAre());
  EXPECT_THAT(ids({.start = 1, .limit = 1}), ElementsAre(2));
}

TEST(PrintJob, ShowsWhatHasHappenedSoFar) {
  JobQueue queue;
  const Job& one = queue.add(work(), 0, pace(kStart, 1s, 2s));
  EXPECT_EQ(printJob(one, kStart).dump(),
            R"({"jobID":1,"locationCode":"L","type":"ADJUST","added":"1970-01-01T00:00:00+0000",)"
            R"("hasData":true,"itemCount":2,"status":"PENDING"})");
  const Json over = printJob(one, kStart + 3s);
  EXPECT_EQ(over.at("started"), "1970-01-01T00:00:01+0000");
  EXPECT_EQ(over.at("finished"), "1970-01-01T00:00:03+0000");
  EXPECT_EQ(over.at("success"), true);
  EXPECT_EQ(over.at("numResults"), 2);
}

TEST(PrintJob, NamesNoLocationWhereThereIsNone) {
  JobQueue queue;
  EXPECT_FALSE(printJob(queue.add(work(""), 0, pace(kStart)), kStart).contains("locationCode"));
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
