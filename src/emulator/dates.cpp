#include "emulator/dates.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace kibo::inventory::testing::detail {
namespace {

/// Reads a text from the front; once something did not fit, it stays failed.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  int number(std::size_t digits) {
    int value = 0;
    const char* end = text_.data() + digits;
    if (text_.size() < digits || text_.front() == '-' ||
        std::from_chars(text_.data(), end, value).ptr != end) {
      failed_ = true;
      return 0;
    }
    text_.remove_prefix(digits);
    return value;
  }

  bool accept(char wanted) {
    if (!text_.starts_with(wanted)) return false;
    text_.remove_prefix(1);
    return true;
  }

  void expect(char wanted) {
    if (!accept(wanted)) failed_ = true;
  }

  void skipDigits() {
    const std::size_t end = text_.find_first_not_of("0123456789");
    text_.remove_prefix(end == std::string_view::npos ? text_.size() : end);
  }

  [[nodiscard]] bool finished() const { return !failed_ && text_.empty(); }

 private:
  std::string_view text_;
  bool failed_ = false;
};

}  // namespace

std::optional<std::chrono::sys_seconds> parseDate(std::string_view text) {
  using namespace std::chrono;
  Scanner scan(text);
  const int yearNumber = scan.number(4);
  scan.expect('-');
  const int monthNumber = scan.number(2);
  scan.expect('-');
  const int dayNumber = scan.number(2);
  scan.expect('T');
  const int hour = scan.number(2);
  scan.expect(':');
  const int minute = scan.number(2);
  scan.expect(':');
  const int second = scan.number(2);
  if (scan.accept('.')) scan.skipDigits();

  minutes offset{0};
  if (!scan.accept('Z')) {
    const bool west = scan.accept('-');
    if (!west) scan.expect('+');
    const hours offsetHours{scan.number(2)};
    scan.accept(':');
    offset = offsetHours + minutes{scan.number(2)};
    if (west) offset = -offset;
  }

  const year_month_day date{year{yearNumber}, month{static_cast<unsigned>(monthNumber)},
                            day{static_cast<unsigned>(dayNumber)}};
  if (!scan.finished() || !date.ok() || hour > 23 || minute > 59 || second > 60) {
    return std::nullopt;
  }
  return sys_days{date} + hours{hour} + minutes{minute} + seconds{second} - offset;
}

std::string formatDate(std::chrono::system_clock::time_point time) {
  using namespace std::chrono;
  const auto whole = floor<seconds>(time);
  const year_month_day date{floor<days>(whole)};
  const hh_mm_ss clock{whole - floor<days>(whole)};
  std::array<char, 64> text{};
  const int length = std::snprintf(
      text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d+0000", static_cast<int>(date.year()),
      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
      static_cast<int>(clock.seconds().count()));
  return {text.data(), static_cast<std::size_t>(length)};
}

}  // namespace kibo::inventory::testing::detail
