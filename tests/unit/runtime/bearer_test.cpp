#include "runtime/bearer.hpp"

#include <gtest/gtest.h>

#include <string>

#include "kibo/inventory/testing/manual_clock.hpp"
#include "unit/auth/call_context.hpp"

namespace kibo::inventory::detail {
namespace {

using testing::callOf;
using testing::ManualClock;

/// Tokens that stay current until they are told otherwise.
class KeptTokens final : public TokenProvider {
 public:
  Result<AccessToken> token(const CallContext& /*context*/) override {
    ++asked;
    if (down) return Error{.kind = ErrorKind::authentication, .message = "no token"};
    return AccessToken{.value = Secret("a-token-of-generation-" + std::to_string(generation)),
                       .generation = generation};
  }
  void reject(std::uint64_t /*generation*/) noexcept override {}
  [[nodiscard]] bool isCurrent(std::uint64_t of, Clock::TimePoint /*now*/) const noexcept override {
    return of == generation;
  }

  std::uint64_t generation = 1;
  int asked = 0;
  bool down = false;
};

class BearerTest : public ::testing::Test {
 protected:
  bool renew() { return bearer_.renew(tokens_, callOf(clock_)).has_value(); }

  ManualClock clock_;
  KeptTokens tokens_;
  Bearer bearer_;
};

TEST_F(BearerTest, AsksOnceForEachGeneration) {
  EXPECT_TRUE(renew());
  EXPECT_TRUE(renew());
  EXPECT_EQ(tokens_.asked, 1);
  ++tokens_.generation;
  EXPECT_TRUE(renew());
  EXPECT_EQ(tokens_.asked, 2);
  EXPECT_EQ(bearer_.generation(), 2U);
  EXPECT_EQ(bearer_.lend(), "Bearer a-token-of-generation-2");
}

TEST_F(BearerTest, AsksWhenItHoldsNoTokenWhateverIsCurrent) {
  tokens_.generation = 0;  // that of a bearer without a token
  EXPECT_TRUE(renew());
  EXPECT_EQ(tokens_.asked, 1);
}

TEST_F(BearerTest, ReportsThatNoTokenCouldBeHad) {
  tokens_.down = true;
  const auto renewed = bearer_.renew(tokens_, callOf(clock_));
  ASSERT_FALSE(renewed);
  EXPECT_EQ(renewed.error().kind, ErrorKind::authentication);
}

TEST_F(BearerTest, LendsTheSameTextAgain) {
  ASSERT_TRUE(renew());
  std::string lent = bearer_.lend();
  const auto* const text = lent.data();
  bearer_.takeBack(lent);
  EXPECT_EQ(bearer_.lend().data(), text);
}

TEST_F(BearerTest, WritesTheTextAnewWhenItDoesNotComeBack) {
  ASSERT_TRUE(renew());
  EXPECT_EQ(bearer_.lend(), "Bearer a-token-of-generation-1");
  EXPECT_EQ(bearer_.lend(), "Bearer a-token-of-generation-1");
}

TEST_F(BearerTest, OverwritesWhatItDidNotLend) {
  ASSERT_TRUE(renew());
  std::string other = "Bearer something-of-a-middleware";
  bearer_.takeBack(other);
  EXPECT_EQ(other, std::string(other.size(), '\0'));
  EXPECT_EQ(bearer_.lend(), "Bearer a-token-of-generation-1");
}

// The memory of a text that came back is still the bearer's when it is overwritten.
TEST_F(BearerTest, OverwritesTheGenerationBefore) {
  ASSERT_TRUE(renew());
  std::string lent = bearer_.lend();
  const char* const text = lent.data();
  bearer_.takeBack(lent);
  ++tokens_.generation;
  ASSERT_TRUE(renew());
  EXPECT_EQ(text[sizeof "Bearer"], '\0');
}

TEST_F(BearerTest, ATokenThatChangesWhileItsTextIsLentDoesNotComeBack) {
  ASSERT_TRUE(renew());
  std::string lent = bearer_.lend();
  ++tokens_.generation;
  ASSERT_TRUE(renew());
  bearer_.takeBack(lent);
  EXPECT_EQ(bearer_.lend(), "Bearer a-token-of-generation-2");
}

}  // namespace
}  // namespace kibo::inventory::detail
