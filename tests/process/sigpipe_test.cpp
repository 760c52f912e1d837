// Connections that the server breaks off while a request is written, or while they are idle: no
// SIGPIPE reaches the program, and what it has set for that signal stays as it was.

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

#include "fault/acceptor.hpp"
#include "fault/authority.hpp"
#include "fault/caller.hpp"
#include "fault/fault_server.hpp"
#include "fault/request_reader.hpp"
#include "process/signalling_send.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr int kTimes = 10;

/// Answers what has no body, and breaks off every connection after the headers of its first
/// request. It says that it will send no more (FIN) before it resets the connection: then the next
/// byte that the client writes raises the signal.
class BreakingServer {
 public:
  explicit BreakingServer(SSL_CTX* tls)
      : tls_(tls), acceptor_([this](Stream& stream, std::size_t) { serve(stream); }) {}

  [[nodiscard]] std::string url() const {
    return (tls_ != nullptr ? "https://127.0.0.1:" : "http://127.0.0.1:") +
           std::to_string(acceptor_.port());
  }
  [[nodiscard]] int broken() const noexcept { return broken_; }
  /// Blocks until it has broken off that many connections.
  void waitForBroken(int count) const noexcept {
    for (int seen = broken_; seen < count; seen = broken_) broken_.wait(seen);
  }

 private:
  void serve(Stream& stream) {
    if (tls_ != nullptr && !stream.secure(tls_)) return;
    RequestReader reader(stream, 1);
    if (!reader.next() || !reader.read(ReadTo::headers)) return;
    const bool hasBody = reader.request().find("Content-Length") != std::string_view::npos;
    if (!hasBody && !stream.write(answer("{}"))) return;
    stream.finish();
    stream.reset();
    stream.end();
    ++broken_;
    broken_.notify_all();
  }

  SSL_CTX* const tls_;
  std::atomic<int> broken_ = 0;
  Acceptor acceptor_;
};

sigset_t maskOfThisThread() {
  sigset_t mask;
  pthread_sigmask(SIG_BLOCK, nullptr, &mask);
  return mask;
}

bool sameMask(const sigset_t& left, const sigset_t& right) {
  for (int number = 1; number < NSIG; ++number) {
    if (sigismember(&left, number) != sigismember(&right, number)) return false;
  }
  return true;
}

bool isPending() {
  sigset_t pending;
  sigpending(&pending);
  return sigismember(&pending, SIGPIPE) == 1;
}

/// In these tests SIGPIPE does what it does to a program that never thought of it: it ends it.
class Sigpipe : public ::testing::TestWithParam<bool> {
 protected:
  Sigpipe() {
    struct sigaction byDefault {};
    byDefault.sa_handler = SIG_DFL;
    sigaction(SIGPIPE, &byDefault, &before_);
    TransportSettings settings = Caller::settings();
    settings.caBundle = authority_.bundle();
    caller_.emplace(settings);
  }
  ~Sigpipe() override { sigaction(SIGPIPE, &before_, nullptr); }

  /// Breaks connections off in both ways, with a libcurl that raises the signal over TLS.
  void breakConnections() {
    std::optional<SignallingSend> signalling;
    if (GetParam()) signalling.emplace();
    writeIntoBrokenConnections();
    leaveBrokenConnections();
    EXPECT_GE(SignallingSend::signals(), GetParam() ? kTimes : 0);
  }

 private:
  /// Requests with a large body, whose connection ends while they are written.
  void writeIntoBrokenConnections() {
    const int before = server_.broken();
    for (int i = 0; i < kTimes; ++i) {
      const auto answer = caller_->send({.url = server_.url(), .body = std::string(8 << 20, 'b')});
      ASSERT_FALSE(answer);
      EXPECT_EQ(answer.error().kind, ErrorKind::network) << answer.error().describe();
    }
    EXPECT_EQ(server_.broken() - before, kTimes);
  }

  /// Requests that are answered, each over a connection that ends before the next: that one finds
  /// it broken, and the client has a broken one to close in the end.
  void leaveBrokenConnections() {
    const int before = server_.broken();
    for (int i = 1; i <= kTimes; ++i) {
      const auto answer = caller_->send(
          {.effect = Effect::read, .method = Method::get, .url = server_.url(), .body = {}});
      EXPECT_TRUE(answer) << answer.error().describe();
      server_.waitForBroken(before + i);
    }
    caller_.reset();
  }

  struct sigaction before_ {};
  const Authority authority_;
  const Context context_ = authority_.serverContext("IP:127.0.0.1");
  BreakingServer server_{GetParam() ? context_.get() : nullptr};
  std::optional<Caller> caller_;
};

TEST_P(Sigpipe, DoesNotReachTheProgram) {
  const sigset_t mask = maskOfThisThread();
  breakConnections();
  struct sigaction after {};
  sigaction(SIGPIPE, nullptr, &after);
  EXPECT_EQ(after.sa_handler, SIG_DFL);
  EXPECT_TRUE(sameMask(maskOfThisThread(), mask));
  EXPECT_FALSE(isPending());
}

TEST_P(Sigpipe, OfTheProgramStaysPending) {
  sigset_t sigpipe;
  sigemptyset(&sigpipe);
  sigaddset(&sigpipe, SIGPIPE);
  sigset_t before;
  pthread_sigmask(SIG_BLOCK, &sigpipe, &before);
  const sigset_t mask = maskOfThisThread();
  std::array<int, 2> ends{};
  ASSERT_EQ(pipe(ends.data()), 0);
  close(ends[0]);
  EXPECT_EQ(write(ends[1], "x", 1), -1);
  close(ends[1]);
  ASSERT_TRUE(isPending());

  breakConnections();
  EXPECT_TRUE(isPending());
  EXPECT_TRUE(sameMask(maskOfThisThread(), mask));

  const timespec atOnce{};
  sigtimedwait(&sigpipe, nullptr, &atOnce);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

INSTANTIATE_TEST_SUITE_P(PlainAndTls, Sigpipe, ::testing::Bool(),
                         [](const auto& test) { return test.param ? "Tls" : "Plain"; });

}  // namespace
}  // namespace kibo::inventory::testing
