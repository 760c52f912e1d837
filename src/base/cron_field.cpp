#include "base/cron_field.hpp"

#include <algorithm>
#include <utility>

namespace kibo::inventory::detail {
namespace {

constexpr bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool isLetter(char c) noexcept { return c >= 'A' && c <= 'Z'; }

/// Above every value of every field: longer numbers are not told apart.
constexpr int kTooLarge = 100'000;

std::string fromTo(int least, int most) {
  return "from " + std::to_string(least) + " to " + std::to_string(most);
}

void addRange(const CronFieldRow& row, int first, int last, int step, CronValues& values) {
  const int length = row.most - row.least + 1;
  const int end = first <= last ? last : last + length;  // over the end and on from the start
  for (int value = first; value <= end; value += step) {
    values.push_back(value <= row.most ? value : value - length);
  }
}

}  // namespace

Error cronError(std::string_view field, std::size_t position, const std::string& reason) {
  return {.kind = ErrorKind::invalidRequest,
          .delivery = Delivery::notSent,
          .message = std::string(field) + (field.empty() ? "" : ", ") + "character " +
                     std::to_string(position + 1) + ": " + reason};
}

bool CronField::take(char c) noexcept {
  if (!isAt(c)) return false;
  ++at_;
  return true;
}

Error CronField::unexpected() const {
  if (atEnd()) return wrong("a value is missing");
  const char c = peek();
  const bool printable = c > ' ' && c <= '~';
  const std::string shown = printable ? std::string("'") + c + "'" : "this character";
  if (std::string_view("?LW#").find(c) == std::string_view::npos) {
    return wrong(shown + " is not expected");
  }
  if (dialect_ == CronDialect::crontab) {
    return wrong(shown + " needs the 6 or 7 fields of Quartz; there are 5");
  }
  return wrong(shown + " is not for this field, or not in a list");
}

Result<int> CronField::number(int least, int most) {
  if (!isDigit(peek())) return unexpected();
  const std::size_t begin = at_;
  int number = 0;
  for (; isDigit(peek()); ++at_) number = std::min(number * 10 + (peek() - '0'), kTooLarge);
  if (number >= least && number <= most) return number;
  const std::string_view digits = text_.substr(begin, at_ - begin);
  return cronError(row_.name, begin,
                   (number == kTooLarge ? std::string("the number") : std::string(digits)) +
                       " is not " + fromTo(least, most));
}

Result<int> CronField::value() {
  if (row_.words.empty() || !isLetter(peek())) return number(row_.least, row_.most);
  const std::string_view word = text_.substr(at_, 3);
  const auto found = std::ranges::find(row_.words, word);
  if (found == row_.words.end()) {
    if (!std::ranges::all_of(word, isLetter) || word.size() < 3) return unexpected();
    return wrong("'" + std::string(word) + "' is not one of " + std::string(row_.words.front()) +
                 " to " + std::string(row_.words.back()));
  }
  at_ += word.size();
  return row_.least + static_cast<int>(found - row_.words.begin());
}

Result<void> CronField::item(CronValues& values) {
  const std::size_t begin = at_;
  int first = row_.least;
  int last = row_.most;
  bool single = false;
  if (!take('*')) {
    auto low = value();
    if (!low) return std::move(low).error();
    first = last = *low;
    single = !take('-');
    if (!single) {
      auto high = value();
      if (!high) return std::move(high).error();
      last = *high;
    }
  }
  if (first > last && !row_.wraps) return cronError(row_.name, begin, "the range runs backwards");
  if (!take('/')) return addRange(row_, first, last, 1, values), Result<void>();
  if (single && dialect_ == CronDialect::crontab) {
    return cronError(row_.name, at_ - 1,
                     "a step follows '*' or a range here, as in " + std::to_string(first) + "-" +
                         std::to_string(row_.most) + "/2");
  }
  auto every = number(1, row_.most);
  if (!every) return std::move(every).error();
  return addRange(row_, first, single ? row_.most : last, *every, values), Result<void>();
}

Result<CronValues> CronField::list() {
  CronValues values;
  do {
    if (auto read = item(values); !read) return std::move(read).error();
  } while (take(','));
  if (auto read = finish(); !read) return std::move(read).error();
  std::ranges::sort(values);
  const auto repeated = std::ranges::unique(values);
  values.erase(repeated.begin(), repeated.end());
  return values;
}

Result<void> CronField::finish() const {
  if (!atEnd()) return unexpected();
  return {};
}

}  // namespace kibo::inventory::detail
