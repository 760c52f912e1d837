#include "emulator/dates.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono;

TEST(ParseDate, ReadsEveryFormOfTheOffset) {
  const sys_seconds wanted = sys_days{2025y / 6 / 25} + 19h + 59min;
  for (const char* text :
       {"2025-06-25T19:59:00+0000", "2025-06-25T19:59:00Z", "2025-06-25T14:59:00-0500",
        "2025-06-25T21:29:00+01:30", "2025-06-25T19:59:00.123Z"}) {
    EXPECT_EQ(parseDate(text), wanted) << text;
  }
}

TEST(ParseDate, RefusesWhatIsNoDate) {
  for (const char* text :
       {"", "2025-06-25", "2025-06-25T19:59:00", "2025-13-25T19:59:00Z", "2025-02-30T19:59:00Z",
        "2025-06-25T24:59:00Z", "2025-06-25T19:60:00Z", "2025-06-25T19:59:00Zx",
        "2025-06-25T19:59:00+1", "-025-06-25T19:59:00Z", "2025-06-25 19:59:00Z"}) {
    EXPECT_EQ(parseDate(text), std::nullopt) << text;
  }
}

TEST(FormatDate, WritesUtcInTheServicesForm) {
  EXPECT_EQ(formatDate(sys_days{2025y / 6 / 5} + 3h + 4min + 5s + 999ms),
            "2025-06-05T03:04:05+0000");
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
