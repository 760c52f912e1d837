#include "auth/scrub.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kibo::inventory::detail {
namespace {

TEST(Scrub, MasksTheSecretInEveryText) {
  Error error{.code = "s3cret",
              .message = "s3cret and s3crets3cret",
              .items = {{.code = "<s3cret>", .field = "s3cret", .message = "is s3cret"}},
              .operation = "s3cret",
              .correlationId = "s3cret",
              .stoppedBecause = "s3cret"};
  const Error masked{.code = "***",
                     .message = "*** and ******",
                     .items = {{.code = "<***>", .field = "***", .message = "is ***"}},
                     .operation = "***",
                     .correlationId = "***",
                     .stoppedBecause = "***"};
  scrub(error, Secret("s3cret"));
  EXPECT_EQ(error, masked);
}

TEST(Scrub, LeavesTheLibrarysWordsWhereAShortSecretIsPartOfThem) {
  Error error{.message = "no token could be had"};
  scrub(error, Secret("token"));
  EXPECT_EQ(error.message, "no token could be had");
}

TEST(Scrub, MasksAShortSecretInWhatComesFromOutside) {
  std::string text = "you sent s3";
  mask(text, "s3");
  EXPECT_EQ(text, "you sent ***");
}

TEST(Scrub, EndsWithASecretThatLooksLikeTheMask) {
  std::string text = "**";
  mask(text, "*");
  EXPECT_EQ(text, "******");
}

TEST(Scrub, MasksWhatJsonEscaped) {
  std::string text = R"({"sent":"a\"b\\c"})";
  mask(text, R"(a"b\c)");
  EXPECT_EQ(text, R"({"sent":"***"})");
}

TEST(Scrub, MasksEveryWayInWhichJsonMayWriteIt) {
  for (const char* written : {R"(a\/b+\u0022c)", R"(\u0061/b\u002B\"c)", R"(a/b+\"\u0063)"}) {
    std::string text = std::string("<") + written + "> a/b " + written;
    mask(text, R"(a/b+"c)");
    EXPECT_EQ(text, "<***> a/b ***") << written;
  }
}

TEST(Scrub, TakesNothingElseForIt) {
  for (const char* other :
       {R"(\u0061/)", R"(a\u002)", R"(a\u02fb)", R"(a\u00)", R"(\)", "a/c", "A/b"}) {
    std::string text = other;
    mask(text, "a/b");
    EXPECT_EQ(text, other);
  }
}

TEST(Scrub, MasksTheValuesOfHeaders) {
  std::vector<Header> headers{{"s3", "s3"}, {"x", "s3."}};
  mask(headers, "s3");
  EXPECT_EQ(headers, (std::vector<Header>{{"s3", "***"}, {"x", "***."}}));
}

TEST(Scrub, LeavesTextsAloneWithoutASecret) {
  Error error{.message = "as it was"};
  scrub(error, Secret());
  EXPECT_EQ(error.message, "as it was");
}

}  // namespace
}  // namespace kibo::inventory::detail
