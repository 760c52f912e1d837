#include "emulator/tokens.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

TEST(Tokens, AreValidForTheirLifetime) {
  Tokens tokens;
  const Clock::TimePoint start{};
  const std::string token = tokens.issue(start, 60s);
  EXPECT_EQ(tokens.standing(token, start + 59s), Tokens::Standing::valid);
  EXPECT_EQ(tokens.standing(token, start + 60s), Tokens::Standing::expired);
  EXPECT_EQ(tokens.standing("other", start), Tokens::Standing::unknown);
}

TEST(Tokens, AreUnknownOnceRevoked) {
  Tokens tokens;
  const std::string token = tokens.issue({}, 60s);
  tokens.revoke();
  EXPECT_EQ(tokens.standing(token, {}), Tokens::Standing::unknown);
}

TEST(RandomHex, IsNewEachTime) {
  EXPECT_EQ(randomHex().size(), 32U);
  EXPECT_NE(randomHex(), randomHex());
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
