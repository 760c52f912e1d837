#include "runtime/retry_after.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds kLongest = std::chrono::days{1};

bool isSpace(char c) noexcept { return c == ' ' || c == '\t'; }

std::string_view trim(std::string_view text) noexcept {
  while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
  return text;
}

bool allDigits(std::string_view text) noexcept {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Reads the fixed-width pieces of a date one after another; wrong input leaves `ok` false.
struct Reader {
  std::string_view rest;
  bool ok = true;

  void literal(std::string_view expected) noexcept {
    ok = ok && rest.starts_with(expected);
    if (ok) rest.remove_prefix(expected.size());
  }

  int number(std::size_t width, bool spacePadded = false) noexcept {
    ok = ok && rest.size() >= width;
    if (!ok) return 0;
    std::string_view digits = rest.substr(0, width);
    if (spacePadded && digits.starts_with(' ')) digits.remove_prefix(1);
    ok = allDigits(digits);
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    rest.remove_prefix(width);
    return value;
  }

  unsigned month() noexcept {
    constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::ranges::find(names, rest.substr(0, 3));
    ok = ok && found != names.end();
    if (!ok) return 0;
    rest.remove_prefix(3);
    return static_cast<unsigned>(found - names.begin()) + 1;
  }

  void skipPast(char c) noexcept {
    const auto at = rest.find(c);
    ok = ok && at != std::string_view::npos;
    if (ok) rest.remove_prefix(at + 1);
  }
};

struct DateTime {
  int year, day, hour, minute, second;
  unsigned month;
};

int fullYear(int twoDigits, Clock::WallTimePoint now) noexcept {
  const std::chrono::year_month_day today{std::chrono::floor<std::chrono::days>(now)};
  const int century = static_cast<int>(today.year()) / 100 * 100;
  const int year = century + twoDigits;
  return year > static_cast<int>(today.year()) + 50 ? year - 100 : year;
}

/// In seconds: the year 9999 is beyond what the nanoseconds of the system clock can count.
std::optional<std::chrono::sys_seconds> parseDate(std::string_view text,
                                                  Clock::WallTimePoint now) noexcept {
  Reader in{text};
  DateTime t{};
  const auto time = [&] {
    t.hour = in.number(2);
    in.literal(":");
    t.minute = in.number(2);
    in.literal(":");
    t.second = in.number(2);
  };
  const auto comma = text.find(',');
  if (comma == 3) {  // Sun, 06 Nov 1994 08:49:37 GMT
    in.skipPast(',');
    in.literal(" ");
    t.day = in.number(2);
    in.literal(" ");
    t.month = in.month();
    in.literal(" ");
    t.year = in.number(4);
    in.literal(" ");
    time();
    in.literal(" GMT");
  } else if (comma != std::string_view::npos) {  // Sunday, 06-Nov-94 08:49:37 GMT
    in.skipPast(',');
    in.literal(" ");
    t.day = in.number(2);
    in.literal("-");
    t.month = in.month();
    in.literal("-");
    t.year = fullYear(in.number(2), now);
    in.literal(" ");
    time();
    in.literal(" GMT");
  } else {  // Sun Nov  6 08:49:37 1994
    in.skipPast(' ');
    t.month = in.month();
    in.literal(" ");
    t.day = in.number(2, true);
    in.literal(" ");
    time();
    in.literal(" ");
    t.year = in.number(4);
  }
  const std::chrono::year_month_day date{std::chrono::year{t.year}, std::chrono::month{t.month},
                                         std::chrono::day{static_cast<unsigned>(t.day)}};
  if (!in.ok || !in.rest.empty() || !date.ok() || t.hour > 23 || t.minute > 59 || t.second > 60) {
    return std::nullopt;
  }
  return std::chrono::sys_days{date} + std::chrono::hours{t.hour} + std::chrono::minutes{t.minute} +
         std::chrono::seconds{t.second};
}

}  // namespace

std::optional<milliseconds> parseRetryAfter(std::string_view value,
                                            Clock::WallTimePoint now) noexcept {
  value = trim(value);
  if (allDigits(value)) {
    std::int64_t seconds = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), seconds);
    const bool tooMany = parsed.ec == std::errc::result_out_of_range;
    return tooMany ? kLongest : std::min(kLongest, std::chrono::seconds{seconds});
  }
  const auto date = parseDate(value, now);
  if (!date) return std::nullopt;
  return std::clamp(*date - std::chrono::floor<std::chrono::seconds>(now), std::chrono::seconds{0},
                    kLongest);
}

std::optional<milliseconds> retryAfterOf(const HttpResponse& response,
                                         const Clock& clock) noexcept {
  const auto header = findHeader(response.headers, "Retry-After");
  return header ? parseRetryAfter(*header, clock.wallNow()) : std::nullopt;
}

}  // namespace kibo::inventory::detail
