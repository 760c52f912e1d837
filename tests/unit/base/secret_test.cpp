#include "kibo/inventory/secret.hpp"

#include <gtest/gtest.h>

#include <concepts>
#include <cstdlib>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>

namespace kibo::inventory {
namespace {

template <class T>
concept Printable = requires(std::ostream& out, const T& value) { out << value; };

static_assert(!Printable<Secret>);
static_assert(!std::convertible_to<Secret, std::string>);
static_assert(!std::convertible_to<Secret, std::string_view>);
static_assert(!std::convertible_to<const char*, Secret>);

TEST(Secret, KeepsItsText) {
  const Secret secret("s3cr\0t with a zero byte");
  EXPECT_EQ(secret.reveal(), "s3cr");
  EXPECT_EQ(Secret(std::string_view("a\0b", 3)).reveal().size(), 3U);
}

TEST(Secret, CopiesAreIndependent) {
  Secret first("one");
  Secret second = first;
  first = Secret("two");
  EXPECT_EQ(second.reveal(), "one");
  EXPECT_EQ(first.reveal(), "two");
}

TEST(Secret, IsEmptyAfterAMove) {
  Secret from("text");
  const Secret to = std::move(from);
  EXPECT_EQ(to.reveal(), "text");
  EXPECT_TRUE(from.empty());  // NOLINT(bugprone-use-after-move): the state is promised
}

TEST(Secret, ComparesByContent) {
  EXPECT_EQ(Secret("a"), Secret("a"));
  EXPECT_FALSE(Secret("a") == Secret("b"));
  EXPECT_FALSE(Secret("a") == Secret("ab"));
  EXPECT_EQ(Secret(), Secret(""));
}

TEST(Secret, ComesFromTheEnvironment) {
  ::setenv("KIBO_TEST_SECRET", "from outside", 1);
  EXPECT_EQ(Secret::fromEnv("KIBO_TEST_SECRET").reveal(), "from outside");
  ::unsetenv("KIBO_TEST_SECRET");
  EXPECT_TRUE(Secret::fromEnv("KIBO_TEST_SECRET").empty());
}

}  // namespace
}  // namespace kibo::inventory
