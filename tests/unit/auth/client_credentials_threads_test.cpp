#include <gtest/gtest.h>

#include <atomic>
#include <barrier>
#include <cstdint>
#include <thread>
#include <vector>

#include "auth/client_credentials.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"
#include "runtime/error_answer.hpp"
#include "unit/auth/call_context.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::seconds;
using testing::callOf;
using testing::ManualClock;

constexpr int kThreads = 64;

/// Answers a token to each request, but not before all threads of the round are on their way to it.
class SlowTokenServer final : public Transport {
 public:
  Result<HttpResponse> send(const HttpRequest& /*request*/,
                            const CallContext& /*context*/) override {
    for (int seen = coming_; seen < kThreads; seen = coming_) coming_.wait(seen);
    const int number = ++requests_;
    if (down_) return Error{.kind = ErrorKind::network, .message = "connection refused"};
    return HttpResponse{
        .status = 200,
        .headers = {},
        .body = R"({"access_token":"t)" + std::to_string(number) + R"(","expires_in":100})"};
  }

  void come() {
    ++coming_;
    coming_.notify_all();
  }
  void newRound() { coming_ = 0; }
  void goDown() { down_ = true; }
  int requests() const { return requests_; }

 private:
  std::atomic<int> coming_{kThreads};
  std::atomic<int> requests_{0};
  std::atomic<bool> down_{false};
};

class ClientCredentialsThreads : public ::testing::Test {
 protected:
  AccessToken token() { return tokens_->token(callOf(clock_)).value(); }

  /// Does `work` on all threads at once.
  template <class Work>
  void onAllThreads(Work work) {
    server_->newRound();
    std::barrier start(kThreads);
    std::vector<std::jthread> threads;
    for (int i = 0; i < kThreads; ++i) {
      threads.emplace_back([&] {
        start.arrive_and_wait();
        server_->come();
        work();
      });
    }
  }

  ManualClock clock_;
  std::shared_ptr<SlowTokenServer> server_ = std::make_shared<SlowTokenServer>();
  std::shared_ptr<TokenProvider> tokens_ = makeClientCredentials({.authUrl = "https://home.test",
                                                                  .clientId = "app",
                                                                  .sharedSecret = Secret("secret"),
                                                                  .transport = server_,
                                                                  .userAgent = "tests/1",
                                                                  .readError = errorFromAnswer,
                                                                  .random = [] { return 0.5; }});
};

TEST_F(ClientCredentialsThreads, CauseOneRequestWithAnExpiredToken) {
  ASSERT_EQ(token().generation, 1U);
  clock_.advance(seconds{101});
  onAllThreads([&] { EXPECT_EQ(token().generation, 2U); });
  EXPECT_EQ(server_->requests(), 2);
}

TEST_F(ClientCredentialsThreads, CauseOneEarlyRenewalAndAllAreServed) {
  ASSERT_EQ(token().generation, 1U);
  clock_.advance(seconds{90});
  std::atomic<int> old{0};
  onAllThreads([&] { old += token().generation == 1 ? 1 : 0; });
  EXPECT_EQ(server_->requests(), 2);
  EXPECT_LT(old, kThreads);
}

TEST_F(ClientCredentialsThreads, CauseOneRenewalOfARejectedGeneration) {
  const AccessToken first = token();
  onAllThreads([&] {
    tokens_->reject(first.generation);
    EXPECT_EQ(token().generation, 2U);
    tokens_->reject(first.generation);
    EXPECT_EQ(token().generation, 2U);
  });
  EXPECT_EQ(server_->requests(), 2);
}

TEST_F(ClientCredentialsThreads, SeeThatAGenerationIsCurrentUntilOneOfThemRejectsIt) {
  const std::uint64_t first = token().generation;
  std::atomic<int> current{0};
  onAllThreads([&] { current += tokens_->isCurrent(first, clock_.now()) ? 1 : 0; });
  EXPECT_EQ(current, kThreads);
  onAllThreads([&] {
    tokens_->reject(first);
    EXPECT_FALSE(tokens_->isCurrent(first, clock_.now()));
    EXPECT_TRUE(tokens_->isCurrent(token().generation, clock_.now()));
  });
  EXPECT_EQ(server_->requests(), 2);
}

TEST_F(ClientCredentialsThreads, GoOnWithTheTokenThatHoldsWhileTheServerIsDown) {
  ASSERT_EQ(token().generation, 1U);
  server_->goDown();
  for (const int later : {90, 1, 1}) {
    clock_.advance(seconds{later});
    onAllThreads([&] { EXPECT_EQ(token().generation, 1U); });
  }
  EXPECT_EQ(server_->requests(), 2);
}

}  // namespace
}  // namespace kibo::inventory::detail
