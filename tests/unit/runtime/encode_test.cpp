#include "runtime/encode.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory::detail {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

std::shared_ptr<Core> core() {
  return makeCore({.tenantId = 1,
                   .siteId = 2,
                   .masterCatalog = 3,
                   .tokenProvider = std::make_shared<testing::StaticToken>(Secret("token"))})
      .value();
}

constexpr Operation kGet{"get", Method::get, "/a/{name}/b", Effect::read};
constexpr Operation kPost{"post", Method::post, "/{inventoryVersion}/stock", Effect::additive};

using PathValues = std::vector<std::pair<std::string_view, std::string>>;

Result<std::string> expandPath(std::string_view path, const PathValues& values,
                               std::string_view version) {
  std::string url;
  if (auto done = appendPath(url, path, values, version); !done) return std::move(done).error();
  return url;
}

Result<HttpRequest> encoded(const Operation& operation, const Arguments& arguments,
                            const CallOptions& options) {
  HttpRequest request;
  auto done = encodeRequest(*core(), operation, arguments, options, request);
  if (!done) return std::move(done).error();
  return request;
}

TEST(AppendPath, EncodesValues) {
  EXPECT_EQ(expandPath("/x/{a}/{b}", {{"a", "1"}, {"b", "q/ %?#ü\n"}}, "v5").value(),
            "/x/1/q%2F%20%25%3F%23%C3%BC%0A");
  EXPECT_EQ(expandPath("/{inventoryVersion}/inventory", {}, "v1").value(), "/v1/inventory");
}

TEST(AppendPath, RefusesWhatWouldBeAnotherPath) {
  for (const std::string value : {"", ".", ".."}) {
    const auto path = expandPath("/x/{jobID}", {{"jobID", value}}, "v5");
    ASSERT_FALSE(path) << value;
    EXPECT_EQ(path.error().kind, ErrorKind::invalidRequest);
    EXPECT_EQ(path.error().delivery, Delivery::notSent);
    EXPECT_THAT(path.error().message, HasSubstr("jobID"));
  }
  EXPECT_TRUE(expandPath("/x/{jobID}", {{"jobID", "..."}}, "v5"));
}

TEST(EncodeRequest, PutsQueryAndHeadersIn) {
  const JobListQuery query{.types = {JobType::refresh, JobType::adjust}, .locationCode = "a b&c"};
  const auto request = encoded(kGet, {.path = {{"name", "n"}}, .query = refer(query)}, {});
  ASSERT_TRUE(request);
  EXPECT_EQ(
      request->url,
      "https://t1-s2.sandbox.mozu.com/a/n/b?types=REFRESH&types=ADJUST&locationCode=a%20b%26c");
  EXPECT_EQ(request->method, Method::get);
  EXPECT_TRUE(request->body.empty());
  EXPECT_THAT(request->headers, Contains(Header{.name = "x-vol-tenant", .value = "1"}));
  EXPECT_THAT(request->headers, Contains(Header{.name = "x-vol-site", .value = "2"}));
  EXPECT_THAT(request->headers, Contains(Header{.name = "x-vol-master-catalog", .value = "3"}));
  EXPECT_FALSE(findHeader(request->headers, "Content-Type"));
  EXPECT_FALSE(findHeader(request->headers, "Authorization"));
}

TEST(EncodeRequest, WritesTheBody) {
  const AdjustRequest adjust{.locationCode = "L1", .items = {{.upc = "u", .quantity = -3}}};
  const auto request = encoded(kPost, {.body = refer(adjust)}, {});
  ASSERT_TRUE(request);
  EXPECT_EQ(request->url, "https://t1-s2.sandbox.mozu.com/v5/stock");
  EXPECT_EQ(request->body, R"({"locationCode":"L1","items":[{"upc":"u","quantity":-3}]})");
  EXPECT_EQ(findHeader(request->headers, "content-type"), "application/json");
}

TEST(EncodeRequest, NamesTheFieldThatHasNoJson) {
  const RefreshRequest refresh{.items = {{.LTD = std::numeric_limits<double>::quiet_NaN()}}};
  const auto request = encoded(kPost, {.body = refer(refresh)}, {});
  ASSERT_FALSE(request);
  EXPECT_EQ(request.error().kind, ErrorKind::invalidRequest);
  EXPECT_THAT(request.error().message, HasSubstr("items[0].LTD"));
}

TEST(EncodeRequest, HeadersOfTheCallReplaceOursAndAreChecked) {
  const auto with = [](std::string name, std::string value) {
    return encoded(kGet, {.path = {{"name", "n"}}},
                   {.headers = {{.name = std::move(name), .value = std::move(value)}}});
  };
  EXPECT_EQ(findHeader(with("X-Vol-Tenant", "9")->headers, "x-vol-tenant"), "9");
  EXPECT_EQ(findHeader(with("x-mine", "1")->headers, "x-mine"), "1");
  EXPECT_EQ(with("x-mine", "1\r\nx-evil: 2").error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(with("x mine", "1").error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(with("", "1").error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(with("x:y", "1").error().kind, ErrorKind::invalidRequest);
}

TEST(EncodeRequest, LeavesNothingOfTheRequestBefore) {
  RowReceiver sink(typeOf<AdjustItem>(), nullptr, nullptr, nullptr);
  HttpRequest request{.method = Method::post,
                      .url = "https://other/with?a=query",
                      .headers = {{"x-other", "1"}},
                      .body = "{}",
                      .sink = &sink};
  ASSERT_TRUE(encodeRequest(*core(), kGet, {.path = {{"name", "n"}}}, {}, request));
  const auto fresh = encoded(kGet, {.path = {{"name", "n"}}}, {});
  EXPECT_EQ(request.method, fresh->method);
  EXPECT_EQ(request.url, fresh->url);
  EXPECT_EQ(request.headers, fresh->headers);
  EXPECT_EQ(request.body, "");
  EXPECT_EQ(request.sink, nullptr);
}

TEST(EncodeRequest, KeepsTheBodyOfARequestThatIsRefusedForWhoOverwritesIt) {
  const AdjustRequest adjust{.locationCode = "secret place"};
  HttpRequest request;
  EXPECT_FALSE(encodeRequest(*core(), kPost, {.body = refer(adjust)},
                             {.headers = {{.name = "x mine", .value = "1"}}}, request));
  EXPECT_THAT(request.body, HasSubstr("secret place"));
}

}  // namespace
}  // namespace kibo::inventory::detail
