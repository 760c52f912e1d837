#pragma once

#include <atomic>
#include <functional>
#include <iosfwd>
#include <memory>
#include <utility>
#include <vector>

#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/error.hpp"

namespace kibo::inventory::testing {

/// Throws what a test chose, as long as it is armed.
class Bomb {
 public:
  explicit Bomb(std::function<void()> thrower) : thrower_(std::move(thrower)) {}
  void touch() {
    if (!armed) return;
    ++thrown;
    thrower_();
  }
  std::atomic<bool> armed = true;
  std::atomic<int> thrown = 0;

 private:
  const std::function<void()> thrower_;
};

struct Place {
  const char* name;
  std::function<void(Settings&, Bomb&)> put;
  Delivery delivery = Delivery::answered;  ///< What an adjust says that ends there.
};

/// For messages of GoogleTest.
void PrintTo(const Place& place, std::ostream* out);

/// The caller's functions that a call cannot do without: what they throw ends it.
[[nodiscard]] std::vector<Place> everyPlace();

/// Those that only watch: what they throw is dropped.
[[nodiscard]] std::vector<Place> everyWatcher();

/// A clock whose waits throw.
[[nodiscard]] std::shared_ptr<Clock> throwingClock(Bomb& bomb);

}  // namespace kibo::inventory::testing
