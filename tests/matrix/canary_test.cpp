// The search for secrets finds them: without this, a matrix without a find would prove nothing.
#include "support/canary.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kibo::inventory::testing {
namespace {

const Canary kCanary{"correct horse/battery+staple"};

bool finds(std::string_view text) { return kCanary.findIn(text).has_value(); }

TEST(Canary, FindsEightBytesOfASecretButNotSeven) {
  EXPECT_TRUE(finds("correct horse/battery+staple"));
  EXPECT_TRUE(finds("the word is rse/batt, is it"));
  EXPECT_FALSE(finds("the word is se/batt, is it"));
  EXPECT_FALSE(finds(""));
  EXPECT_FALSE(finds("an answer that has nothing of it"));
}

TEST(Canary, FindsItInHexAndPercentEncoded) {
  EXPECT_TRUE(finds("636f7272"));
  EXPECT_TRUE(finds("2F6261747465"));
  EXPECT_TRUE(finds("?p=correct%20horse%2Fbattery"));
  EXPECT_TRUE(finds("?p=correct%20horse%2fbattery"));
  EXPECT_TRUE(finds("%63%6f%72"));
}

TEST(Canary, FindsItInBase64AtAnyOffset) {
  EXPECT_TRUE(finds("Y29ycmVjdCBob3JzZS9iYXR0ZXJ5K3N0YXBsZQ=="));
  EXPECT_TRUE(finds("OmNvcnJlY3QgaG9yc2UvYmF0dGVyeStzdGFwbGU="));      // after ":"
  EXPECT_TRUE(finds("dTpjb3JyZWN0IGhvcnNlL2JhdHRlcnkrc3RhcGxl"));      // after "u:"
  EXPECT_TRUE(finds("dXNlcjpjb3JyZWN0IGhvcnNlL2JhdHRlcnkrc3RhcGxl"));  // after "user:"
}

TEST(Canary, DoesNotSayWhatItFound) {
  const auto found = kCanary.findIn("see: correct horse/battery+staple");
  ASSERT_TRUE(found);
  EXPECT_EQ(*found, "a secret at byte 5 of 33");
  EXPECT_FALSE(finds(*found));
}

}  // namespace
}  // namespace kibo::inventory::testing
