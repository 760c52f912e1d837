#include "http/request_check.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

namespace kibo::inventory::detail {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Result<void> checkHeaderLine(std::string name, std::string value) {
  return checkHeaders({{std::move(name), std::move(value)}});
}

void expectRefused(const Result<void>& result, std::string_view words) {
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_THAT(result.error().message, HasSubstr(words));
}

TEST(RequestCheck, LetsOrdinaryRequestsPass) {
  EXPECT_TRUE(checkUrl("https://host/path"));
  EXPECT_TRUE(checkHeaderLine("x-vol-tenant", "26507"));
  EXPECT_TRUE(checkHeaderLine("X_odd.~name!", "tab\there, \xC3\xA9, \"quotes\""));
  EXPECT_TRUE(checkHeaderLine("x-empty", ""));
}

TEST(RequestCheck, RefusesUrlsThatWouldChangeOnTheirWay) {
  for (const auto* url : {"https://host/a b", "https://host/a\r\nHost: x", "https://host/a\x7f"}) {
    expectRefused(checkUrl(url), "the URL for host:443 has a space or control");
  }
  expectRefused(checkUrl(std::string_view("https://host/\0/admin", 19)), "control");
  expectRefused(checkUrl("/path"), "the URL has no scheme");
  expectRefused(checkUrl("https:///path"), "the URL names no host");
  expectRefused(checkUrl("https://?x"), "the URL names no host");
}

TEST(RequestCheck, RefusesHeaderNamesThatAreNoTokens) {
  for (const auto* name : {"", "a b", "a:", "a\r\nb", "\xC3\xA9"}) {
    expectRefused(checkHeaderLine(name, "1"), "a header has a name that HTTP does not allow");
  }
}

TEST(RequestCheck, RefusesControlCharactersAndDoesNotShowTheValue) {
  for (const auto& value : {std::string("canary\r\nx: 1"), std::string("canary\n"),
                            std::string("canary\0x", 8), std::string("canary\x7f")}) {
    const auto result = checkHeaderLine("Authorization", value);
    expectRefused(result, "the value of the header Authorization has a control character");
    EXPECT_THAT(result.error().message, Not(HasSubstr("canary")));
  }
}

TEST(RequestCheck, RefusesHeadersThatFrameTheMessage) {
  for (const auto* name : {"Expect", "Content-Length", "transfer-ENCODING"}) {
    expectRefused(checkHeaderLine(name, "1"), "cannot be set");
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
