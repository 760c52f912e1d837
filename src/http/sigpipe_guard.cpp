#include "http/sigpipe_guard.hpp"

#include <ctime>

namespace kibo::inventory::detail {
namespace {

sigset_t onlySigpipe() noexcept {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGPIPE);
  return set;
}

}  // namespace

SigpipeGuard::SigpipeGuard(bool wanted) noexcept {
  if (!wanted) return;
  // One that is pending already belongs to someone else: it must stay pending.
  sigset_t pending;
  if (sigpending(&pending) != 0 || sigismember(&pending, SIGPIPE) == 1) return;
  const sigset_t sigpipe = onlySigpipe();
  active_ = pthread_sigmask(SIG_BLOCK, &sigpipe, &previous_) == 0;
}

SigpipeGuard::~SigpipeGuard() {
  if (!active_) return;
  const sigset_t sigpipe = onlySigpipe();
  const timespec atOnce{};
  sigtimedwait(&sigpipe, nullptr, &atOnce);  // takes the one that was raised here, if any
  pthread_sigmask(SIG_SETMASK, &previous_, nullptr);
}

}  // namespace kibo::inventory::detail
