#include "cli/job_watch.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace kibo::inventory::cli {
namespace {

JobQueueResponse job(std::int64_t id, JobStatus status) {
  JobQueueResponse made;
  made.jobID = id;
  made.status = status;
  return made;
}

std::vector<std::int64_t> idsOf(const std::vector<JobQueueResponse>& jobs) {
  std::vector<std::int64_t> ids;
  for (const JobQueueResponse& each : jobs) ids.push_back(each.jobID.value_or(0));
  return ids;
}

TEST(JobWatch, TellsWhatIsNewOrInAnotherState) {
  SeenJobs seen;
  const std::vector first{job(3, JobStatus::pending), job(2, JobStatus::working)};
  EXPECT_EQ(idsOf(takeChanges(first, seen)), (std::vector<std::int64_t>{2, 3}));
  EXPECT_TRUE(takeChanges(first, seen).empty());

  const std::vector second{job(4, JobStatus::pending), job(3, JobStatus::working),
                           job(2, JobStatus::working)};
  EXPECT_EQ(idsOf(takeChanges(second, seen)), (std::vector<std::int64_t>{3, 4}));
}

TEST(JobWatch, ForgetsJobsThatAreNoLongerListed) {
  SeenJobs seen;
  EXPECT_EQ(takeChanges(std::vector{job(1, JobStatus::success)}, seen).size(), 1U);
  EXPECT_TRUE(takeChanges({}, seen).empty());
  EXPECT_TRUE(seen.empty());
}

}  // namespace
}  // namespace kibo::inventory::cli
