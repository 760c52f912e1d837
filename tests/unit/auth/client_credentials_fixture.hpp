#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "auth/client_credentials.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"
#include "runtime/error_answer.hpp"
#include "unit/auth/call_context.hpp"

namespace kibo::inventory::detail {

inline constexpr std::string_view kSecret = "s3cr3t-of-the-app";

class ClientCredentialsTest : public ::testing::Test {
 protected:
  static HttpResponse answer(int status, std::string body) {
    return {.status = status,
            .headers = {{"x-vol-correlation", "c-1"}, {"Retry-After", "7"}},
            .body = std::move(body)};
  }

  static HttpResponse grant(const std::string& token, const std::string& expiresIn = "100") {
    return answer(200, R"({"access_token":")" + token + R"(","expires_in":)" + expiresIn + "}");
  }

  Result<AccessToken> token() { return tokens_->token(testing::callOf(clock_)); }

  /// The token as text, or what went wrong.
  std::string text() {
    const auto got = token();
    return got ? std::string(got->value.reveal()) : got.error().describe();
  }

  Error refused(HttpResponse response) {
    next_ = [response](const CallContext&) { return response; };
    return token().error();
  }

  std::size_t requests() const { return transport_->requests().size(); }

  testing::ManualClock clock_;
  double random_ = 0.5;
  std::function<Result<HttpResponse>(const CallContext&)> next_ = [this](const CallContext&) {
    return grant("t" + std::to_string(++granted_));
  };
  int granted_ = 0;
  std::shared_ptr<testing::FakeTransport> transport_ = std::make_shared<testing::FakeTransport>(
      [this](const HttpRequest&, const CallContext& context) { return next_(context); });
  std::shared_ptr<TokenProvider> tokens_ =
      makeClientCredentials({.authUrl = "https://home.test",
                             .clientId = "APP.1.0.0.\"Release\"",
                             .sharedSecret = Secret(kSecret),
                             .transport = transport_,
                             .userAgent = "tests/1",
                             .readError = errorFromAnswer,
                             .random = [this] { return random_; }});
};

}  // namespace kibo::inventory::detail
