#include "kibo/inventory/json_text.hpp"

#include <gtest/gtest.h>

#include "kibo/inventory/error.hpp"

namespace kibo::inventory {
namespace {

TEST(JsonText, IsNullAtFirst) {
  EXPECT_EQ(JsonText().text(), "null");
  EXPECT_EQ(JsonText(), JsonText("null"));
}

TEST(JsonText, KeepsAValueWithoutTheWhiteSpaceBetweenTokens) {
  EXPECT_EQ(JsonText("1.50").text(), "1.50");
  EXPECT_EQ(JsonText(" \"a  b\\\" \\\\\" ").text(), "\"a  b\\\" \\\\\"");
  EXPECT_EQ(JsonText("{\n\t\"a\" : [ 1, true ]\r}").text(), R"({"a":[1,true]})");
}

TEST(JsonText, ComparesText) {
  EXPECT_EQ(JsonText("[1, 2]"), JsonText("[1,2]"));
  EXPECT_NE(JsonText("1"), JsonText("1.0"));
  EXPECT_NE(JsonText("0"), JsonText());
}

TEST(JsonText, RefusesWhatIsNotOneValue) {
  for (const char* json :
       {"", " ", "1 2", "1,2", "]", "{\"a\":1,\"a\":2}", "nul", "\"\xff\"", "[1"}) {
    try {
      const JsonText value(json);
      FAIL() << json;
    } catch (const ApiError& error) {
      EXPECT_EQ(error.error().kind, ErrorKind::invalidRequest) << json;
      EXPECT_EQ(error.error().delivery, Delivery::notSent) << json;
      EXPECT_FALSE(error.error().message.empty()) << json;
    }
  }
}

}  // namespace
}  // namespace kibo::inventory
