#include "kibo/inventory/http/message.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace kibo::inventory {
namespace {

TEST(Message, MethodsHaveTheirWireNames) {
  EXPECT_EQ(toString(Method::get), "GET");
  EXPECT_EQ(toString(Method::post), "POST");
  EXPECT_EQ(toString(Method::put), "PUT");
  EXPECT_EQ(toString(Method::del), "DELETE");
}

TEST(Message, HeadersAreFoundInAnyLetterCase) {
  const std::vector<Header> headers{{.name = "Retry-After", .value = "60"}};
  EXPECT_EQ(findHeader(headers, "retry-after"), "60");
  EXPECT_EQ(findHeader(headers, "Retry"), std::nullopt);
}

TEST(Message, SettingAHeaderReplacesTheOneThatIsThere) {
  std::vector<Header> headers{{.name = "X-A", .value = "1"}};
  setHeader(headers, "x-a", "2");
  setHeader(headers, "X-B", "3");
  EXPECT_EQ(headers,
            (std::vector<Header>{{.name = "X-A", .value = "2"}, {.name = "X-B", .value = "3"}}));
}

}  // namespace
}  // namespace kibo::inventory
