#include <gmock/gmock.h>

#include <algorithm>
#include <string>

#include "program.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::MatchesRegex;

TEST(CronCommand, ShowsTheTimesThatCome) {
  const Ended once = run({"cron", "5 4 3 2 1 ? 2099"});
  EXPECT_EQ(once.code, 0);
  EXPECT_EQ(once.output, "2099-01-02T03:04:05Z\n");

  const Ended often = run({"cron", "30 2 * * *", "--count", "7"});
  EXPECT_EQ(often.code, 0);
  EXPECT_EQ(std::ranges::count(often.output, '\n'), 7);
  EXPECT_THAT(often.output.substr(0, 21), MatchesRegex("....-..-..T02:30:00Z\n"));
}

TEST(CronCommand, SaysWhenThereIsNoneAndWhatIsWrong) {
  const Ended never = run({"cron", "0 0 30 2 *"});
  EXPECT_EQ(never.code, 0);
  EXPECT_EQ(never.output, "");
  EXPECT_THAT(never.error, HasSubstr("does not come again"));

  const Ended wrong = run({"cron", "61 2 * * *"});
  EXPECT_EQ(wrong.code, 2);
  EXPECT_THAT(wrong.error, HasSubstr("minute, character 1"));
  EXPECT_EQ(run({"cron", "@daily", "--count", "0"}).code, 2);
}

}  // namespace
}  // namespace kibo::inventory::cli
