#include "runtime/tenant_host.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "kibo/inventory/testing/fake_transport.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"
#include "unit/auth/call_context.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::hours;
using std::chrono::seconds;
using testing::callOf;
using testing::FakeTransport;
using ::testing::HasSubstr;
using testing::ManualClock;

/// Tokens t1, t2 ...: the next one after each rejection.
class NumberedTokens final : public TokenProvider {
 public:
  Result<AccessToken> token(const CallContext& /*context*/) override {
    if (failing) return Error{.kind = ErrorKind::authentication, .message = "no token"};
    return AccessToken{.value = Secret("t" + std::to_string(generation)), .generation = generation};
  }
  void reject(std::uint64_t rejected) noexcept override {
    if (rejected == generation) ++generation;
  }

  std::uint64_t generation = 1;
  bool failing = false;
};

class TenantHostTest : public ::testing::Test {
 protected:
  static HttpResponse domain(const std::string& name) {
    return {.status = 200,
            .headers = {{"x-vol-correlation", "c-1"}},
            .body = R"({"id":7,"domain":")" + name + R"(","sites":[{"id":9}]})"};
  }

  Result<std::string> url() { return host_.url(callOf(clock_)); }

  std::size_t requests() const { return transport_->requests().size(); }

  ManualClock clock_;
  std::function<Result<HttpResponse>(const HttpRequest&)> next_ = [](const HttpRequest&) {
    return domain("t7.tp1.mozu.com");
  };
  std::shared_ptr<FakeTransport> transport_ = std::make_shared<FakeTransport>(
      [this](const HttpRequest& request, const CallContext&) { return next_(request); });
  std::shared_ptr<NumberedTokens> tokens_ = std::make_shared<NumberedTokens>();
  TenantHost host_{"https://home.test", 7, {{"x-vol-tenant", "7"}}, transport_, tokens_};
};

TEST_F(TenantHostTest, AsksTheServiceWithAToken) {
  EXPECT_EQ(url().value(), "https://t7.tp1.mozu.com");
  const HttpRequest request = transport_->requests().at(0);
  EXPECT_EQ(request.method, Method::get);
  EXPECT_EQ(request.url, "https://home.test/api/platform/tenants/7");
  EXPECT_EQ(findHeader(request.headers, "Authorization"), "Bearer t1");
  EXPECT_EQ(findHeader(request.headers, "x-vol-tenant"), "7");
}

TEST_F(TenantHostTest, KeepsTheAnswerForAnHour) {
  ASSERT_TRUE(url());
  next_ = [](const HttpRequest&) { return domain("t7.tp2.mozu.com"); };
  clock_.advance(hours{1} - seconds{1});
  EXPECT_EQ(url().value(), "https://t7.tp1.mozu.com");
  EXPECT_EQ(requests(), 1U);
  clock_.advance(seconds{1});
  EXPECT_EQ(url().value(), "https://t7.tp2.mozu.com");
}

TEST_F(TenantHostTest, KeepsTheOldAnswerWhenARenewalFails) {
  ASSERT_TRUE(url());
  next_ = [](const HttpRequest&) { return HttpResponse{.status = 503, .headers = {}, .body = ""}; };
  clock_.advance(hours{5});
  for (int i = 0; i < 10; ++i) EXPECT_EQ(url().value(), "https://t7.tp1.mozu.com");
  EXPECT_EQ(requests(), 2U);
}

TEST_F(TenantHostTest, ReplaysARejectedTokenOnce) {
  next_ = [](const HttpRequest& request) {
    if (findHeader(request.headers, "Authorization") == "Bearer t2") return domain("h.mozu.com");
    return HttpResponse{.status = 401, .headers = {}, .body = ""};
  };
  EXPECT_EQ(url().value(), "https://h.mozu.com");
  EXPECT_EQ(requests(), 2U);
}

TEST_F(TenantHostTest, GivesUpAfterOneReplay) {
  next_ = [](const HttpRequest&) { return HttpResponse{.status = 401, .headers = {}, .body = ""}; };
  EXPECT_EQ(url().error().kind, ErrorKind::authentication);
  EXPECT_EQ(requests(), 2U);
}

TEST_F(TenantHostTest, TakesNothingButAHostName) {
  for (const char* name : {"", "evil.test/path", "https://evil.test", "u@evil.test", "a b",
                           "evil.test?x", "evil.test#x", "evil.test\\r\\nX: y", "."}) {
    next_ = [name](const HttpRequest&) { return domain(name); };
    const auto wrong = url();
    ASSERT_FALSE(wrong) << name;
    EXPECT_EQ(wrong.error().kind, ErrorKind::decode);
    EXPECT_EQ(wrong.error().correlationId, "c-1");
  }
}

TEST_F(TenantHostTest, ReportsAnAnswerThatHoldsNone) {
  for (const char* body : {"", "<html></html>", "[]", "{}", R"({"domain":null})", R"({"domain":7})",
                           R"({"domain":{}})"}) {
    next_ = [body](const HttpRequest&) {
      return HttpResponse{.status = 200, .headers = {}, .body = body};
    };
    const auto wrong = url();
    ASSERT_FALSE(wrong) << body;
    EXPECT_EQ(wrong.error().kind, ErrorKind::decode) << body;
    EXPECT_EQ(wrong.error().operation, "getTenant");
    EXPECT_THAT(wrong.error().message,
                HasSubstr("the tenant's host name could not be looked up: the answer holds no"));
  }
}

TEST_F(TenantHostTest, ReportsThatNothingWasSent) {
  next_ = [](const HttpRequest&) {
    return Error{.kind = ErrorKind::network, .delivery = Delivery::unknown, .message = "it broke"};
  };
  EXPECT_EQ(url().error().kind, ErrorKind::network);
  EXPECT_EQ(url().error().delivery, Delivery::notSent);
  next_ = [](const HttpRequest&) {
    return HttpResponse{.status = 429, .headers = {{"Retry-After", "60"}}, .body = ""};
  };
  EXPECT_EQ(url().error().retryAfter, seconds{60});
  tokens_->failing = true;
  EXPECT_EQ(url().error().kind, ErrorKind::authentication);
}

TEST_F(TenantHostTest, StaysOnHttpBesideAnEmulatorOnly) {
  TenantHost plain("http://127.0.0.1:8080", 7, {}, transport_, tokens_);
  next_ = [](const HttpRequest&) { return domain("127.0.0.1:8080"); };
  EXPECT_EQ(plain.url(callOf(clock_)).value(), "http://127.0.0.1:8080");
  EXPECT_EQ(url().value(), "https://127.0.0.1:8080");

  TenantHost other("http://127.0.0.1:8080", 7, {}, transport_, tokens_);
  next_ = [](const HttpRequest&) { return domain("t7.tp1.mozu.com"); };
  EXPECT_EQ(other.url(callOf(clock_)).value(), "https://t7.tp1.mozu.com");
}

}  // namespace
}  // namespace kibo::inventory::detail
