#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fault/fault_server.hpp"
#include "kibo/inventory/configuration.hpp"
#include "support/canary.hpp"
#include "support/listening.hpp"

namespace kibo::inventory {

// Random texts, with what has to be written otherwise in JSON, in a URL and in a header.
inline constexpr std::string_view kSharedSecret = "qZ7vX1\"pLw9Tn\\3KsB0d";
inline constexpr std::string_view kToken = "Rt5yHu8mJc2VbQe0.Nf6/aW+zUo==";
inline constexpr std::string_view kFtpPassword = "Gx7\"kQ\\2%pW+5sD&jM 1=4cY?hL";
inline constexpr std::string_view kS3Secret = "bE3/tZ9+rP6iKv1nXq8uSg0";
inline constexpr std::string_view kProxyPassword = "mO4:wH7@yD2#fJ5lVt9";
inline constexpr std::string_view kProxyCredentials = "cG9ydGVyOm1PNDp3SDdAeUQyI2ZKNWxWdDk=";

inline const testing::Canary& canary() {
  static const testing::Canary all{kSharedSecret, kToken, kFtpPassword, kS3Secret, kProxyPassword};
  return all;
}

/// `text` as JSON writes it between quotes.
inline std::string inJson(std::string_view text) {
  std::string json;
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    json += c;
  }
  return json;
}

/// Everything that the library says while it is made to fail, and the server that makes it fail:
/// one that answers as it is told, and grants `kToken`.
class Secrets : public ::testing::Test {
 public:
  using Step = testing::Step;

 private:
  std::mutex mutex_{};  // the server has threads of its own
  Step tokenStep_{.answer = testing::answer(R"({"access_token":")" + std::string(kToken) +
                                            R"(","expires_in":3600})")};
  Step step_{.answer = testing::answer("{}")};

 protected:
  testing::FaultServer server{[this](const testing::Turn& turn) {
    const std::scoped_lock lock(mutex_);
    return turn.path.find("/authtickets/") != std::string::npos ? tokenStep_ : step_;
  }};
  std::shared_ptr<testing::ListeningLogger> logger = std::make_shared<testing::ListeningLogger>();
  std::shared_ptr<testing::ListeningTracer> tracer = std::make_shared<testing::ListeningTracer>();

  /// From now on.
  void answerWith(Step step) {
    const std::scoped_lock lock(mutex_);
    step_ = std::move(step);
  }
  void answerTokenRequestsWith(Step step) {
    const std::scoped_lock lock(mutex_);
    tokenStep_ = std::move(step);
  }

  Settings settings() const {
    return {.tenantId = 1,
            .clientId = "app",
            .sharedSecret = Secret(kSharedSecret),
            .apiHost = server.url(),
            .retry = {.maxAttempts = 2, .initialBackoff = std::chrono::milliseconds{0}},
            .logger = logger,
            .tracer = tracer};
  }

  /// The server got this: what does not show was there to be shown.
  bool serverGot(std::string_view text) const {
    for (const std::string& request : server.received()) {
      if (request.find(text) != std::string::npos) return true;
    }
    return false;
  }

  static void expectNoSecret(std::string_view text) {
    const auto found = canary().findIn(text);
    EXPECT_FALSE(found) << *found;
  }

  static void expectNoSecret(const Error& error) {
    expectNoSecret(error.describe());
    expectNoSecret(ApiError(error).what());
    for (const std::string* text : {&error.code, &error.message, &error.operation,
                                    &error.correlationId, &error.stoppedBecause}) {
      expectNoSecret(*text);
    }
    for (const ErrorItem& item : error.items) {
      expectNoSecret(item.code + " " + item.field + " " + item.message);
    }
  }

  template <class T>
  static void expectNoSecret(const Result<T>& result) {
    if (!result) expectNoSecret(result.error());
  }

  /// Nothing of what was logged and traced so far is a secret, and something was.
  void expectNoSecretTold() const {
    const auto records = logger->records();
    const auto spans = tracer->spans();
    EXPECT_FALSE(records.empty());
    EXPECT_FALSE(spans.empty());
    for (const auto* const list : {&records, &spans}) {
      for (const testing::Told& told : *list) {
        for (const auto& [name, value] : told.entries) expectNoSecret(name + "=" + value);
      }
    }
  }
};

}  // namespace kibo::inventory
