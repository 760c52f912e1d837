// What the caller's own middleware, transport and token provider can and cannot do to a call.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "runtime/core.hpp"
#include "unit/runtime/call_fixture.hpp"

namespace kibo::inventory {
namespace {

using ::testing::HasSubstr;

using CallOfMiddleware = CallFixture;

TEST_F(CallOfMiddleware, MiddlewareRunsPerCallAndPerAttempt) {
  std::string trace;
  settings.perCall = {[&](HttpRequest& request, const CallContext&, const Next& next) {
    trace += '(';
    EXPECT_FALSE(findHeader(request.headers, "Authorization"));
    auto result = next(request);
    EXPECT_FALSE(findHeader(request.headers, "Authorization"));
    trace += ')';
    return result;
  }};
  settings.perAttempt = {[&](HttpRequest& request, const CallContext& context, const Next& next) {
    trace += std::to_string(context.attempt);
    EXPECT_TRUE(findHeader(request.headers, "Authorization"));
    EXPECT_FALSE(findHeader(request.headers, "x-added"));  // by the attempt before
    request.headers.push_back({.name = "x-added", .value = "1"});
    return next(request);
  }};
  answers = {status(503), ok(R"({"jobID":7})")};
  EXPECT_TRUE(refresh());
  EXPECT_EQ(trace, "(12)");
  EXPECT_EQ(findHeader(transport->requests()[1].headers, "x-added"), "1");
}

TEST_F(CallOfMiddleware, AMiddlewareCannotMakeAnAdditionRepeatable) {
  settings.perAttempt = {
      [](HttpRequest& request, const CallContext&, const Next& next) -> Result<HttpResponse> {
        (void)next(request);
        return lost(Delivery::notSent);  // a lie
      }};
  answers = {ok(R"({"jobID":7})")};
  const auto result = adjust();
  EXPECT_EQ(result.error().delivery, Delivery::answered);
  EXPECT_EQ(sends(), 1U);
}

TEST_F(CallOfMiddleware, AnAddressOfTheMiddlewaresOwnIsLeftAloneByTheLookUp) {
  settings.discoverTenantHost = true;
  settings.perCall = {[](HttpRequest& request, const CallContext&, const Next& next) {
    request.url = "https://elsewhere.example/x";
    return next(request);
  }};
  answers = {ok(R"({"domain":"t1.tp9.mozu.com"})"), ok(R"({"jobID":7})")};
  EXPECT_TRUE(adjust());
  ASSERT_EQ(sends(), 2U);
  EXPECT_EQ(transport->requests()[1].url, "https://elsewhere.example/x");
}

TEST_F(CallOfMiddleware, TheWorstOfTwoTransmissionsCounts) {
  settings.perAttempt = {[](HttpRequest& request, const CallContext&, const Next& next) {
    (void)next(request);
    return next(request);
  }};
  answers = {lost(Delivery::unknown), lost(Delivery::notSent)};
  EXPECT_EQ(refresh({.retry = RetryPolicy{.maxAttempts = 1}}).error().delivery, Delivery::unknown);
}

TEST_F(CallOfMiddleware, AMiddlewareCannotSendAnAdditionTwice) {
  const Middleware twice = [](HttpRequest& request, const CallContext&, const Next& next) {
    (void)next(request);
    return next(request);
  };
  answers = {ok(R"({"jobID":7})")};
  settings.perAttempt = {twice};
  EXPECT_FALSE(adjust());
  EXPECT_EQ(sends(), 1U);

  settings.perAttempt = {};
  settings.perCall = {twice};
  const auto result = adjust();
  EXPECT_EQ(result.error().kind, ErrorKind::internal);
  EXPECT_EQ(result.error().delivery, Delivery::answered);
  EXPECT_EQ(sends(), 2U);
}

TEST_F(CallOfMiddleware, NothingThrownByTheCallersPartsLeavesACall) {
  const Middleware throws = [](HttpRequest&, const CallContext&,
                               const Next&) -> Result<HttpResponse> {
    throw std::runtime_error("boom");
  };
  answers = {ok(R"({"jobID":7})")};
  settings.perAttempt = {throws};
  auto result = adjust();
  EXPECT_EQ(result.error().kind, ErrorKind::internal);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_THAT(result.error().message, HasSubstr("boom"));

  settings.perAttempt = {};
  settings.perCall = {throws};
  EXPECT_EQ(adjust().error().delivery, Delivery::notSent);
  EXPECT_EQ(sends(), 0U);

  settings.perCall = {};
  settings.httpTransport = std::make_shared<FakeTransport>(
      [](const HttpRequest&, const CallContext&) -> Result<HttpResponse> { throw 7; });
  result = adjust();
  EXPECT_EQ(result.error().kind, ErrorKind::internal);
  EXPECT_EQ(result.error().delivery, Delivery::unknown);
}

TEST_F(CallOfMiddleware, TheTokenOfAMiddlewareIsNotSentBesidesOurs) {
  settings.perCall = {[](HttpRequest& request, const CallContext&, const Next& next) {
    request.headers.insert(request.headers.begin(), {"authorization", "Bearer mine"});
    request.headers.push_back({"AUTHORIZATION", "Bearer token-1"});
    return next(request);
  }};
  answers = {status(503), ok(R"({"jobID":7})")};
  EXPECT_TRUE(refresh());
  ASSERT_EQ(sends(), 2U);
  for (HttpRequest request : transport->requests()) {
    EXPECT_EQ(findHeader(request.headers, "Authorization"), "Bearer token-1");
    EXPECT_EQ(
        std::erase_if(request.headers,
                      [](const Header& header) { return header.value.starts_with("Bearer"); }),
        1U);
  }
}

TEST_F(CallOfMiddleware, AMiddlewareMayMakeCallsItself) {
  std::optional<InventoryApi> api;
  settings.perCall = {[&](HttpRequest& request, const CallContext& context, const Next& next) {
    if (context.operation.id == "adjust") {
      EXPECT_EQ(api->postQueryInventory({.items = {{.upc = "nested"}}})->size(), 1U);
    }
    return next(request);
  }};
  api.emplace(Configuration(settings));
  answers = {ok("[{}]"), ok(R"({"jobID":8})")};
  const auto outer = api->adjust({.locationCode = "L", .items = {{.upc = "outer", .quantity = 1}}});
  ASSERT_TRUE(outer) << outer.error().describe();
  EXPECT_EQ(outer->jobID, 8);
  ASSERT_EQ(sends(), 2U);
  EXPECT_THAT(transport->requests()[0].body, HasSubstr("nested"));
  EXPECT_THAT(transport->requests()[1].body, HasSubstr("outer"));
}

TEST_F(CallOfMiddleware, ANewTokenTakesThePlaceOfTheOneThatLayIdle) {
  const Configuration configuration(settings);
  auto& idle = configuration.core()->scratches;
  const InventoryApi api(configuration);
  const auto nested = [&](const InventoryResponse&) {
    EXPECT_TRUE(api.postQueryInventory({}));
    return true;
  };
  const auto idleOnes = [&] {
    std::vector<std::unique_ptr<detail::Scratch>> all;
    while (auto one = idle.take()) all.push_back(std::move(one));
    for (auto& one : all) idle.give(std::move(one));
    return all.size();
  };
  answers = {ok("[{}]"), ok("[]")};
  ASSERT_TRUE(api.postQueryInventory({}, nested));
  EXPECT_EQ(idleOnes(), 2U);
  tokens->reject(tokens->generation);
  ASSERT_TRUE(api.postQueryInventory({}));
  EXPECT_EQ(idleOnes(), 1U);
}

}  // namespace
}  // namespace kibo::inventory
