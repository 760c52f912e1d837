#include "auth/token_life.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace kibo::inventory::detail {
namespace {

constexpr double kLongestLife = 365.0 * 24 * 3600;

bool isTokenCharacter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~+/").find(c) != std::string_view::npos;
}

}  // namespace

std::optional<std::chrono::milliseconds> tokenLife(
    const std::optional<std::string>& expiresIn) noexcept {
  if (!expiresIn) return kUnstatedTokenLife;
  const char* const last = expiresIn->data() + expiresIn->size();
  double seconds = 0;
  const auto [end, fault] = std::from_chars(expiresIn->data(), last, seconds);
  if (fault != std::errc{} || end != last || !std::isfinite(seconds)) return std::nullopt;
  const double life = std::clamp(seconds, 0.0, kLongestLife);
  return std::chrono::milliseconds{static_cast<std::chrono::milliseconds::rep>(life * 1000)};
}

bool isBearerToken(std::string_view token) noexcept {
  const auto padding = token.find_last_not_of('=');
  if (padding == std::string_view::npos) return false;
  return std::ranges::all_of(token.substr(0, padding + 1), isTokenCharacter);
}

}  // namespace kibo::inventory::detail
