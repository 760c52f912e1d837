#pragma once

#include <algorithm>
#include <cstddef>
#include <mutex>
#include <string>

#include "fault/fault_server.hpp"
#include "matrix/fault.hpp"
#include "matrix/secrets.hpp"

namespace kibo::inventory::testing {

/// The path of the requests for tokens.
inline constexpr std::string_view kTokenPath = "/api/platform/applications/authtickets/oauth";

/// A token that lives for an hour.
[[nodiscard]] inline std::string tokenJson() {
  return R"({"access_token":")" + std::string(kToken) + R"(","expires_in":3600})";
}

/// The requests that a script met, of one kind.
class Meetings {
 public:
  /// Whether this one meets the fault.
  bool add(const Turn& turn, const Fault& fault) {
    const std::lock_guard lock(mutex_);
    if (count_ == 0) first_ = turn;
    return ++count_ == 1 || !fault.passes;
  }

  [[nodiscard]] std::size_t count() const {
    const std::lock_guard lock(mutex_);
    return count_;
  }
  [[nodiscard]] std::size_t faults(const Fault& fault) const {
    return fault.passes ? std::min<std::size_t>(count(), 1) : count();
  }
  [[nodiscard]] Turn first() const {
    const std::lock_guard lock(mutex_);
    return first_;
  }

 private:
  mutable std::mutex mutex_;
  std::size_t count_ = 0;
  Turn first_{};
};

}  // namespace kibo::inventory::testing
