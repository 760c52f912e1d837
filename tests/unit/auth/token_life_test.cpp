#include "auth/token_life.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds kYear = std::chrono::hours{24 * 365};

struct LifeRow {
  std::optional<std::string> expiresIn;
  std::optional<milliseconds> life;
};

std::ostream& operator<<(std::ostream& out, const LifeRow& row) {
  return out << row.expiresIn.value_or("(missing)");
}

class TokenLife : public ::testing::TestWithParam<LifeRow> {};

TEST_P(TokenLife, FollowsTheTable) { EXPECT_EQ(tokenLife(GetParam().expiresIn), GetParam().life); }

INSTANTIATE_TEST_SUITE_P(
    Table, TokenLife,
    ::testing::Values(LifeRow{std::nullopt, kUnstatedTokenLife}, LifeRow{"3600", seconds{3600}},
                      LifeRow{"1", seconds{1}}, LifeRow{"0", seconds{0}}, LifeRow{"-1", seconds{0}},
                      LifeRow{"-1e300", seconds{0}}, LifeRow{"3599.5", milliseconds{3599500}},
                      LifeRow{"1e3", seconds{1000}}, LifeRow{"31536000", kYear},
                      LifeRow{"31536001", kYear}, LifeRow{"9223372036854775807", kYear},
                      LifeRow{"99999999999999999999999", kYear}, LifeRow{"1e999", std::nullopt},
                      LifeRow{"", std::nullopt}, LifeRow{"soon", std::nullopt},
                      LifeRow{"3600s", std::nullopt}, LifeRow{" 3600", std::nullopt},
                      LifeRow{"nan", std::nullopt}, LifeRow{"inf", std::nullopt},
                      LifeRow{"0x10", std::nullopt}));

TEST(BearerToken, IsWhatAnAuthorizationHeaderMayHold) {
  EXPECT_TRUE(isBearerToken("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln-_"));
  EXPECT_TRUE(isBearerToken("YWJj+/~=="));
  EXPECT_TRUE(isBearerToken("a"));
}

TEST(BearerToken, HoldsNothingElse) {
  for (const std::string_view token : {"", "=", "abc\n", "abc\r\nX-Injected: 1", "a b", " abc",
                                       "abc ", "a=b", "a\tb", "a\"b", "a,b", "\xc3\xa9", "a\x7f"}) {
    EXPECT_FALSE(isBearerToken(token)) << token;
  }
  EXPECT_FALSE(isBearerToken(std::string_view("a\0b", 3)));
}

}  // namespace
}  // namespace kibo::inventory::detail
