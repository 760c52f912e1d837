#include "kibo/inventory/models/job.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory {
namespace {

struct Case {
  const char* word;
  bool succeeded;
  bool failed;
};

TEST(JobQueueResponse, KnowsHowItEnded) {
  for (const auto& [word, succeeded, failed] :
       {Case{"PENDING", false, false}, Case{"WORKING", false, false}, Case{"SUCCESS", true, false},
        Case{"COMPLETED", true, false}, Case{"Completed", true, false}, Case{"FAILED", false, true},
        Case{"PAUSED", false, false}, Case{"", false, false}}) {
    const JobQueueResponse job{.status = Open<JobStatus>(word)};
    EXPECT_EQ(job.succeeded(), succeeded) << word;
    EXPECT_EQ(job.failed(), failed) << word;
    EXPECT_EQ(job.isTerminal(), succeeded || failed) << word;
  }
  EXPECT_FALSE(JobQueueResponse{}.isTerminal());
}

}  // namespace
}  // namespace kibo::inventory
