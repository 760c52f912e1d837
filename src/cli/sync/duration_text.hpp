#pragma once

#include <chrono>
#include <string>

namespace kibo::inventory::cli {

/// As `2 h 5 min`, `3 min 20 s` or `7 s`.
[[nodiscard]] inline std::string durationText(std::chrono::seconds time) {
  const auto count = time.count();
  if (count >= 3600) {
    return std::to_string(count / 3600) + " h " + std::to_string(count / 60 % 60) + " min";
  }
  if (count >= 60) return std::to_string(count / 60) + " min " + std::to_string(count % 60) + " s";
  return std::to_string(count) + " s";
}

}  // namespace kibo::inventory::cli
