#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>

#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::testing::detail {

/// 128 random bits as hex digits.
[[nodiscard]] std::string randomHex();

class Tokens {
 public:
  enum class Standing : std::uint8_t { valid, unknown, expired };

  /// A new token, valid from `now` for `lifetime`.
  std::string issue(Clock::TimePoint now, std::chrono::seconds lifetime);

  [[nodiscard]] Standing standing(std::string_view token, Clock::TimePoint now) const;

  /// Forgets all tokens.
  void revoke() noexcept { expiry_.clear(); }

 private:
  std::map<std::string, Clock::TimePoint, std::less<>> expiry_;
};

}  // namespace kibo::inventory::testing::detail
