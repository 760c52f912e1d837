#include "runtime/retry_after.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string_view>

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// Sunday, 6 November 1994, 08:49:37 UTC is 784111777 s after 1970.
const Clock::WallTimePoint kNow{seconds{784'111'777 - 60}};

struct Row {
  std::string_view value;
  std::optional<milliseconds> expected;
};

class RetryAfter : public ::testing::TestWithParam<Row> {};

TEST_P(RetryAfter, IsReadOrLeftAlone) {
  EXPECT_EQ(parseRetryAfter(GetParam().value, kNow), GetParam().expected);
}

constexpr milliseconds kDay = std::chrono::days{1};

INSTANTIATE_TEST_SUITE_P(
    Forms, RetryAfter,
    ::testing::Values(Row{"60", seconds{60}}, Row{"0", seconds{0}}, Row{" 7 ", seconds{7}},
                      Row{"86400", kDay}, Row{"86401", kDay},
                      Row{"99999999999999999999999999", kDay},
                      Row{"Sun, 06 Nov 1994 08:49:37 GMT", seconds{60}},
                      Row{"Sunday, 06-Nov-94 08:49:37 GMT", seconds{60}},
                      Row{"Sun Nov  6 08:49:37 1994", seconds{60}},
                      Row{"Sun, 06 Nov 1994 08:48:36 GMT", seconds{0}},  // past
                      Row{"Thu, 01 Jan 1970 00:00:00 GMT", seconds{0}},
                      Row{"Fri, 31 Dec 9999 23:59:59 GMT", kDay}));

INSTANTIATE_TEST_SUITE_P(Junk, RetryAfter,
                         ::testing::Values(Row{"", std::nullopt}, Row{" ", std::nullopt},
                                           Row{"-5", std::nullopt}, Row{"1.5", std::nullopt},
                                           Row{"+5", std::nullopt}, Row{"soon", std::nullopt},
                                           Row{"5 s", std::nullopt},
                                           Row{"Sun, 06 Nov 1994 08:49:37", std::nullopt},
                                           Row{"Sun, 06 Nov 1994 08:49:37 PST", std::nullopt},
                                           Row{"Sun, 31 Feb 1994 08:49:37 GMT", std::nullopt},
                                           Row{"Sun, 06 Nov 1994 28:49:37 GMT", std::nullopt},
                                           Row{"Sun, 06 Nov 1994 08:49:37 GMT x", std::nullopt},
                                           Row{"Sun", std::nullopt}, Row{",,,", std::nullopt}));

}  // namespace
}  // namespace kibo::inventory::detail
