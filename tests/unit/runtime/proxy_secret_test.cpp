#include "runtime/proxy_secret.hpp"

#include <gtest/gtest.h>

#include <memory>

#include "kibo/inventory/testing/fake_transport.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"
#include "unit/auth/call_context.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr const char* kCredentials = "QWxhZGRpbjpvcGVuIHNlc2FtZQ==";  // RFC 7617's example

struct ProxySecret : ::testing::Test {
  testing::ManualClock clock;
  Result<HttpResponse> next = HttpResponse{};
  std::shared_ptr<Transport> inner = std::make_shared<testing::FakeTransport>(
      [this](const HttpRequest&, const CallContext&) { return next; });
  const TransportSettings settings{.proxyUser = "Aladdin", .proxyPassword = Secret("open sesame")};

  Result<HttpResponse> send() {
    return hideProxyPassword(inner, settings)->send({}, testing::callOf(clock));
  }
};

TEST_F(ProxySecret, IsHiddenInARefusal) {
  next = HttpResponse{.status = 407,
                      .headers = {{"x-vol-correlation", kCredentials}},
                      .body = std::string("sent: Basic ") + kCredentials + ", open sesame"};
  const auto hidden = send();
  ASSERT_TRUE(hidden);
  EXPECT_EQ(hidden->body, "sent: Basic ***, ***");
  EXPECT_EQ(hidden->headers[0].value, "***");
}

TEST_F(ProxySecret, IsHiddenInAnError) {
  next = Error{.message = "no: open sesame"};
  EXPECT_EQ(send().error().message, "no: ***");
}

TEST_F(ProxySecret, AnAnswerStaysAsItIs) {
  next = HttpResponse{.status = 200, .body = "open sesame"};
  EXPECT_EQ(send()->body, "open sesame");
}

TEST_F(ProxySecret, WithoutAPasswordThereIsNothingToHide) {
  EXPECT_EQ(hideProxyPassword(inner, {}), inner);
}

}  // namespace
}  // namespace kibo::inventory::detail
