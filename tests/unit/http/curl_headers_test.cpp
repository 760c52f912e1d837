#include "http/curl_headers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kibo::inventory::detail {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> linesOf(const curl_slist* list) {
  std::vector<std::string> lines;
  for (; list != nullptr; list = list->next) lines.emplace_back(list->data);
  return lines;
}

/// The lines of a request with these headers.
std::vector<std::string> linesFor(CurlHeaders& headers, Method method, std::vector<Header> given) {
  headers.assign({.method = method, .headers = std::move(given)});
  return linesOf(headers.list());
}

TEST(CurlHeaders, KeepsOrderAndTakesCurlsOwnHeadersAway) {
  CurlHeaders headers;
  EXPECT_THAT(linesFor(headers, Method::get, {{"A", "1"}, {"B", ""}}),
              ElementsAre("A: 1", "B;", "Expect:"));
  EXPECT_THAT(linesFor(headers, Method::post, {{"A", "1"}}),
              ElementsAre("A: 1", "Expect:", "Content-Type:"));
}

TEST(CurlHeaders, KeepsTheContentTypeOfTheRequest) {
  CurlHeaders headers;
  EXPECT_THAT(linesFor(headers, Method::put, {{"content-type", "application/json"}}),
              ElementsAre("content-type: application/json", "Expect:"));
}

TEST(CurlHeaders, ForgetsTheRequestBefore) {
  CurlHeaders headers;
  const std::vector<Header> many(100, {"Name", std::string(100, 'v')});
  EXPECT_EQ(linesFor(headers, Method::get, many).size(), 101U);
  EXPECT_THAT(linesFor(headers, Method::get, {}), ElementsAre("Expect:"));
}

TEST(CurlHeaders, HoldsTheRequestThatItWasBuiltForAndNoOther) {
  CurlHeaders headers;
  const HttpRequest request{.method = Method::post,
                            .headers = {{"Authorization", "Bearer token"}, {"x-empty", ""}}};
  EXPECT_FALSE(headers.holds(request));
  headers.assign(request);
  const auto* const list = headers.list();
  EXPECT_TRUE(headers.holds(request));
  EXPECT_EQ(headers.list(), list);

  const std::vector<HttpRequest> others{
      {.method = Method::get, .headers = request.headers},
      {.method = Method::post, .headers = {{"Authorization", "Bearer other"}, {"x-empty", ""}}},
      {.method = Method::post, .headers = {{"Authorization", "Bearer token"}, {"x-empty", "1"}}},
      {.method = Method::post, .headers = {{"Authorization", "Bearer token!"}, {"x-empty", ""}}},
      {.method = Method::post, .headers = {{"Authorization", "Bearer toke"}, {"x-empty", ""}}},
      {.method = Method::post, .headers = {{"Authorization", "Bearer token"}}},
      {.method = Method::post,
       .headers = {{"Authorization", "Bearer token"}, {"x-empty", ""}, {"Expect", ""}}}};
  for (const HttpRequest& other : others) EXPECT_FALSE(headers.holds(other));
}

TEST(CurlHeaders, OverwritesTheTokenBefore) {
  CurlHeaders headers;
  const std::string token(100, 't');
  headers.assign({.headers = {{"Authorization", token}}});
  const std::string_view line(headers.list()->data);
  ASSERT_EQ(line, "Authorization: " + token);
  headers.assign({});  // shorter: written into the same memory
  ASSERT_EQ(headers.list()->data, line.data());
  EXPECT_EQ(line.find(token.substr(0, 20)), std::string_view::npos);
}

}  // namespace
}  // namespace kibo::inventory::detail
