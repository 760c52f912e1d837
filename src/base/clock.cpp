#include "kibo/inventory/clock.hpp"

#include <condition_variable>
#include <mutex>

namespace kibo::inventory {
namespace {

class SystemClock final : public Clock {
 public:
  [[nodiscard]] TimePoint now() const noexcept override { return std::chrono::steady_clock::now(); }

  [[nodiscard]] WallTimePoint wallNow() const noexcept override {
    return std::chrono::system_clock::now();
  }

  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_until(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
  }
};

}  // namespace

Clock::~Clock() = default;

std::shared_ptr<Clock> Clock::system() { return std::make_shared<SystemClock>(); }

}  // namespace kibo::inventory
