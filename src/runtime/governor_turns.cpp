#include "runtime/governor_turns.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace kibo::inventory::detail {
namespace {

using Duration = Clock::TimePoint::duration;

constexpr Duration kMinute = std::chrono::minutes{1};
constexpr Duration kHour = std::chrono::hours{1};

/// By so much longer one request may take to the service than a later one, e.g. the first, which
/// makes a connection, and both still count as far apart as they were sent.
constexpr Duration kSlack = std::chrono::seconds{1};

RateWindow window(int count, Duration length, int named, std::string_view unit,
                  std::string_view setting) {
  std::string name = std::to_string(named);
  name.append(named == 1 ? " request " : " requests ").append(unit);
  name.append(" (rateLimits.").append(setting).append(")");
  return {.count = static_cast<std::size_t>(count), .length = length, .name = std::move(name)};
}

/// `part` of `whole` parts of a minute, rounded up: never more often than allowed.
Duration partOfMinute(int part, int whole) noexcept {
  return (kMinute * part + Duration{whole - 1}) / whole;
}

}  // namespace

std::vector<RateWindow> windowsOf(const std::optional<RateLimit>& limit, std::string_view setting) {
  if (!limit) return {};
  const int perMinute = limit->perMinute;
  std::vector<RateWindow> windows{
      window(limit->burst, partOfMinute(limit->burst, perMinute), perMinute, "a minute", setting),
      window(perMinute, kMinute + kSlack, perMinute, "a minute", setting)};
  if (limit->perHour) {
    windows.push_back(window(*limit->perHour, kHour + kSlack, *limit->perHour, "an hour", setting));
  }
  return windows;
}

Turn decideTurn(std::span<const RateWindow> windows, const std::deque<Clock::TimePoint>& sent,
                std::size_t ahead, Clock::TimePoint earliest) {
  std::vector<Clock::TimePoint> planned;  // of those ahead, as if they had been sent
  planned.reserve(ahead);
  for (Turn turn{.when = earliest};; planned.push_back(turn.when)) {
    const std::size_t before = sent.size() + planned.size();
    for (const RateWindow& window : windows) {
      if (before < window.count) continue;
      const std::size_t first = before - window.count;
      const auto began = first < sent.size() ? sent[first] : planned[first - sent.size()];
      if (began + window.length > turn.when) turn = {began + window.length, &window};
    }
    if (planned.size() == ahead) return turn;
  }
}

Clock::TimePoint endOfPause(Clock::TimePoint end, std::size_t before) noexcept {
  constexpr std::chrono::duration<double> spread{1};
  constexpr double step = 0.9;  // the first two are a tenth of a second apart
  return end + std::chrono::duration_cast<Duration>(
                   spread * (1 - std::pow(step, static_cast<double>(before))));
}

void forgetOld(std::span<const RateWindow> windows, std::deque<Clock::TimePoint>& sent,
               Clock::TimePoint now) noexcept {
  Duration longest{0};
  for (const RateWindow& window : windows) longest = std::max(longest, window.length);
  while (!sent.empty() && sent.front() + longest <= now) sent.pop_front();
}

}  // namespace kibo::inventory::detail
