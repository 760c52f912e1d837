#include "runtime/shown_request.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kibo::inventory::detail {
namespace {

TEST(ShownUrl, HasNoUserAndNoFragment) {
  const ShownUrl url = shownUrl("https://user:pass@t1.example:8443/a/b%20c?x=1&y=2#part");
  EXPECT_EQ(url.host, "t1.example:8443");
  EXPECT_EQ(url.path, "/a/b%20c");
  EXPECT_EQ(url.query, "x=1&y=2");
}

TEST(ShownUrl, DoesWithoutItsParts) {
  EXPECT_EQ(shownUrl("https://host").host, "host");
  EXPECT_EQ(shownUrl("https://host?q=1").host, "host");
  EXPECT_EQ(shownUrl("https://host?q=1").query, "q=1");
  EXPECT_EQ(shownUrl("/path").host, "");
  EXPECT_EQ(shownUrl("/path").path, "/path");
  EXPECT_EQ(shownUrl("").path, "");
}

TEST(ParameterNames, AreWithoutValues) {
  EXPECT_EQ(parameterNames("limit=5&types=ADJUST&types=REFRESH"), "limit,types,types");
  EXPECT_EQ(parameterNames("a=&b==c&"), "a,b");
  EXPECT_EQ(parameterNames(""), "");
}

TEST(ParameterNames, LeaveOutWhatMayBeAValue) { EXPECT_EQ(parameterNames("sesame&a=1"), "a"); }

TEST(ShownValue, IsThatOfAHarmlessHeader) {
  EXPECT_EQ(shownValue({"Content-Type", "application/json"}), "application/json");
  EXPECT_EQ(shownValue({"X-VOL-Correlation", "c-1"}), "c-1");
}

TEST(ShownValue, IsMaskedOfAnyOther) {
  for (const char* name : {"Authorization", "Cookie", "Set-Cookie", "Proxy-Authorization",
                           "x-vol-app-claims", "X-Api-Key", "content-type-2", "content-typ"}) {
    EXPECT_EQ(shownValue({name, "sesame"}), "***") << name;
  }
}

TEST(BearerOf, IsTheToken) {
  EXPECT_EQ(bearerOf({.headers = {{"authorization", "Bearer abc"}}}), "abc");
  EXPECT_EQ(bearerOf({.headers = {{"Authorization", "abc"}}}), "abc");
  EXPECT_EQ(bearerOf({}), "");
}

}  // namespace
}  // namespace kibo::inventory::detail
