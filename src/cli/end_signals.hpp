#pragma once

#include <csignal>

namespace kibo::inventory::cli {

/// SIGINT and SIGTERM, kept from this thread and from those it starts, so that `wait` gets them.
class EndSignals {
 public:
  EndSignals() {
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGINT);
    sigaddset(&signals_, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
  }

  void wait() const {
    int received = 0;
    sigwait(&signals_, &received);
  }

 private:
  sigset_t signals_{};
};

}  // namespace kibo::inventory::cli
