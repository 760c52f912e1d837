#pragma once

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <stop_token>
#include <thread>

#include "cli/end_signals.hpp"

namespace kibo::inventory::cli {

/// Asks the program to stop when SIGINT or SIGTERM comes, so that it may end in order; a second one
/// ends it at once. Made before other threads are.
class StopOnSignal {
 public:
  StopOnSignal()
      : waiter_([this] {
          for (const int code : {0, kEndedBySignal}) {
            signals_.wait();
            if (over_) return;
            if (code != 0) std::_Exit(code);
            stop_.request_stop();
          }
        }) {}

  ~StopOnSignal() {
    over_ = true;
    pthread_kill(waiter_.native_handle(), SIGINT);
    waiter_.join();
  }

  StopOnSignal(const StopOnSignal&) = delete;
  StopOnSignal& operator=(const StopOnSignal&) = delete;

  [[nodiscard]] std::stop_token token() const noexcept { return stop_.get_token(); }

 private:
  static constexpr int kEndedBySignal = 130;  // as a shell has it of SIGINT

  std::atomic<bool> over_{false};
  EndSignals signals_{};
  std::stop_source stop_{};
  std::thread waiter_;
};

}  // namespace kibo::inventory::cli
