#include "emulator/rate_limit.hpp"

#include <chrono>

namespace kibo::inventory::testing::detail {

std::optional<Answer> RateLimit::refuse(Clock::TimePoint now) {
  if (perMinute_ == 0) return std::nullopt;
  while (!counted_.empty() && counted_.front() <= now - std::chrono::minutes(1)) {
    counted_.pop_front();
  }
  if (counted_.size() >= perMinute_)
    return Answer{.status = 429, .headers = {{"Retry-After", "60"}}};
  counted_.push_back(now);
  return std::nullopt;
}

}  // namespace kibo::inventory::testing::detail
