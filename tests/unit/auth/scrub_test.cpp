#include "auth/scrub.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::detail {
namespace {

TEST(Scrub, MasksTheSecretInEveryText) {
  Error error{.code = "s3",
              .message = "s3 and s3s3",
              .items = {{.code = "<s3>", .field = "s3", .message = "is s3"}},
              .operation = "s3",
              .correlationId = "s3",
              .stoppedBecause = "s3"};
  const Error masked{.code = "***",
                     .message = "*** and ******",
                     .items = {{.code = "<***>", .field = "***", .message = "is ***"}},
                     .operation = "***",
                     .correlationId = "***",
                     .stoppedBecause = "***"};
  scrub(error, Secret("s3"));
  EXPECT_EQ(error, masked);
}

TEST(Scrub, EndsWithASecretThatLooksLikeTheMask) {
  Error error{.message = "**"};
  scrub(error, Secret("*"));
  EXPECT_EQ(error.message, "******");
}

TEST(Scrub, MasksWhatJsonEscaped) {
  std::string text = R"({"sent":"a\"b\\c"})";
  mask(text, R"(a"b\c)");
  EXPECT_EQ(text, R"({"sent":"***"})");
}

TEST(Scrub, LeavesTextsAloneWithoutASecret) {
  Error error{.message = "as it was"};
  scrub(error, Secret());
  EXPECT_EQ(error.message, "as it was");
}

}  // namespace
}  // namespace kibo::inventory::detail
