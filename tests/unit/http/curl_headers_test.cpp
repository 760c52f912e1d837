#include "http/curl_headers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kibo::inventory::detail {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> linesOf(const curl_slist* list) {
  std::vector<std::string> lines;
  for (; list != nullptr; list = list->next) lines.emplace_back(list->data);
  return lines;
}

TEST(CurlHeaders, KeepsOrderAndTakesCurlsOwnHeadersAway) {
  CurlHeaders headers;
  EXPECT_THAT(linesOf(headers.assign({{"A", "1"}, {"B", ""}}, false)),
              ElementsAre("A: 1", "B;", "Expect:"));
  EXPECT_THAT(linesOf(headers.assign({{"A", "1"}}, true)),
              ElementsAre("A: 1", "Expect:", "Content-Type:"));
}

TEST(CurlHeaders, KeepsTheContentTypeOfTheRequest) {
  CurlHeaders headers;
  EXPECT_THAT(linesOf(headers.assign({{"content-type", "application/json"}}, true)),
              ElementsAre("content-type: application/json", "Expect:"));
}

TEST(CurlHeaders, ForgetsTheRequestBefore) {
  CurlHeaders headers;
  std::vector<Header> many(100, {"Name", std::string(100, 'v')});
  EXPECT_EQ(linesOf(headers.assign(many, false)).size(), 101U);
  EXPECT_THAT(linesOf(headers.assign({}, false)), ElementsAre("Expect:"));
}

}  // namespace
}  // namespace kibo::inventory::detail
