#include "kibo/inventory/models/stock_change.hpp"

#include <gtest/gtest.h>

#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

TEST(JobId, IsReadAsANumberAndAsText) {
  constexpr std::int64_t large = 9'007'199'254'740'993;
  for (const char* json : {R"({"jobID":9007199254740993})", R"({"jobID":"9007199254740993"})"}) {
    EXPECT_EQ(fromJson<JobIDResponse>(json)->jobID, large) << json;
    EXPECT_EQ(fromJson<JobQueueResponse>(json)->jobID, large) << json;
    EXPECT_EQ(
        fromJson<SmartInventoryResponse>(R"({"method":"async",)" + std::string(json).substr(1))
            ->jobID,
        "9007199254740993")
        << json;
  }
}

TEST(JobId, IsRequiredOfAChange) {
  for (const char* json :
       {"{}", R"({"jobID":null})", R"({"jobID":0})", R"({"jobID":"0"})", R"({"jobID":"-3"})",
        R"({"jobID":""})", R"({"jobID":"12 a"})", R"({"jobID":true})"}) {
    const auto answer = fromJson<JobIDResponse>(json);
    ASSERT_FALSE(answer) << json;
    EXPECT_NE(answer.error().message.find("jobID"), std::string::npos) << json;
  }
}

}  // namespace
}  // namespace kibo::inventory
