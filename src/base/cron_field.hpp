#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/cron_rules.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

/// What a field of a dialect may hold.
struct CronFieldRow {
  std::string_view name;
  int least;
  int most;
  bool wraps = false;                         ///< A range may run over the end: `22-2`.
  std::span<const std::string_view> words{};  ///< Of `least`, the next value, and so on.
};

/// Says where an expression is wrong: `position` counts from 0 here, from 1 in the message.
[[nodiscard]] Error cronError(std::string_view field, std::size_t position,
                              const std::string& reason);

/// Reads one field of an expression, which is in capitals.
class CronField {
 public:
  /// `begin` and `end` say which part of `text` the field is.
  CronField(const CronFieldRow& row, CronDialect dialect, std::string_view text, std::size_t begin,
            std::size_t end) noexcept
      : row_(row), dialect_(dialect), text_(text.substr(0, end)), at_(begin) {}

  [[nodiscard]] CronDialect dialect() const noexcept { return dialect_; }

  /// Whether `c` is next.
  [[nodiscard]] bool isAt(char c) const noexcept { return !atEnd() && text_[at_] == c; }

  /// Steps over `c`, when it is next.
  bool take(char c) noexcept;

  /// The rest of the field as a list of values, ranges and steps.
  Result<CronValues> list();

  /// A value of the field: a number or a name.
  Result<int> value();

  /// A number, which must be from `least` to `most`.
  Result<int> number(int least, int most);

  /// An error at the end of the field unless it was read whole.
  [[nodiscard]] Result<void> finish() const;

  /// An error at this place.
  [[nodiscard]] Error wrong(const std::string& reason) const {
    return cronError(row_.name, at_, reason);
  }

 private:
  [[nodiscard]] bool atEnd() const noexcept { return at_ == text_.size(); }
  [[nodiscard]] char peek() const noexcept { return atEnd() ? '\0' : text_[at_]; }
  Result<void> item(CronValues& values);
  [[nodiscard]] Error unexpected() const;

  const CronFieldRow& row_;
  CronDialect dialect_;
  std::string_view text_;
  std::size_t at_;
};

}  // namespace kibo::inventory::detail
