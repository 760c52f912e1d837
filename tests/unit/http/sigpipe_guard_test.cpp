#include "http/sigpipe_guard.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::detail {
namespace {

bool isBlocked() {
  sigset_t mask;
  pthread_sigmask(SIG_BLOCK, nullptr, &mask);
  return sigismember(&mask, SIGPIPE) == 1;
}

bool isPending() {
  sigset_t pending;
  sigpending(&pending);
  return sigismember(&pending, SIGPIPE) == 1;
}

// Without the guard this test would end the program.
TEST(SigpipeGuard, SwallowsTheSignalOfItsScope) {
  {
    const SigpipeGuard guard(true);
    EXPECT_TRUE(isBlocked());
    raise(SIGPIPE);
    EXPECT_TRUE(isPending());
  }
  EXPECT_FALSE(isPending());
  EXPECT_FALSE(isBlocked());
}

TEST(SigpipeGuard, DoesNothingWhenNotWanted) {
  const SigpipeGuard guard(false);
  EXPECT_FALSE(isBlocked());
}

TEST(SigpipeGuard, LeavesASignalThatIsSomeoneElses) {
  sigset_t sigpipe;
  sigemptyset(&sigpipe);
  sigaddset(&sigpipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &sigpipe, nullptr);
  raise(SIGPIPE);
  { const SigpipeGuard guard(true); }
  EXPECT_TRUE(isPending());
  EXPECT_TRUE(isBlocked());
  int taken = 0;
  sigwait(&sigpipe, &taken);
  pthread_sigmask(SIG_UNBLOCK, &sigpipe, nullptr);
}

}  // namespace
}  // namespace kibo::inventory::detail
