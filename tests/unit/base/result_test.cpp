#include "kibo/inventory/result.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>

namespace kibo::inventory {
namespace {

Error notFound() { return {.kind = ErrorKind::notFound, .message = "no such job"}; }

TEST(Result, HoldsAValue) {
  Result<std::string> result = std::string("text");
  ASSERT_TRUE(result);
  EXPECT_EQ(*result, "text");
  EXPECT_EQ(result->size(), 4U);
  EXPECT_EQ(result.value(), "text");
  EXPECT_EQ(result.value_or("other"), "text");
}

TEST(Result, HoldsAnErrorAndThrowsItWhenAskedForTheValue) {
  const Result<std::string> result = notFound();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error(), notFound());
  EXPECT_EQ(result.value_or("other"), "other");
  try {
    (void)result.value();
    FAIL() << "value() did not throw";
  } catch (const ApiError& thrown) {
    EXPECT_EQ(thrown.error(), notFound());
  }
}

TEST(Result, MovesWhatCannotBeCopied) {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
  const std::unique_ptr<int> taken = std::move(result).value();
  EXPECT_EQ(*taken, 7);
}

TEST(Result, ChainsValuesAndPassesErrorsOn) {
  const auto half = [](int number) -> Result<int> {
    if (number % 2 != 0) return notFound();
    return number / 2;
  };
  EXPECT_EQ(Result<int>(8).and_then(half).and_then(half), Result<int>(2));
  EXPECT_EQ(Result<int>(6).and_then(half).and_then(half), Result<int>(notFound()));
  EXPECT_EQ(Result<int>(6).transform([](int n) { return std::to_string(n); }),
            Result<std::string>(std::string("6")));
  EXPECT_EQ(Result<int>(notFound()).transform([](int n) { return n + 1; }),
            Result<int>(notFound()));
}

TEST(ResultOfVoid, IsSuccessOrError) {
  const Result<void> done;
  EXPECT_TRUE(done);
  EXPECT_NO_THROW(done.value());
  const Result<void> failed = notFound();
  EXPECT_FALSE(failed);
  EXPECT_EQ(failed.error(), notFound());
  EXPECT_THROW(failed.value(), ApiError);
}

}  // namespace
}  // namespace kibo::inventory
