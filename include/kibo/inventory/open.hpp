#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

namespace detail {

/// The words of an enumeration: the word of enumerator n is `words[n]`. Enumerator 0 is `unknown`
/// and has no word.
struct Words {
  const std::string_view* words;
  std::size_t count;
};

/// The place of `word` in the table: exact first, then regardless of ASCII letter case. 0 when it
/// is not there.
[[nodiscard]] KIBO_INVENTORY_API std::size_t findWord(Words table, std::string_view word) noexcept;

}  // namespace detail

/// A word of the service with a known set of values that may grow. It is one of three:
///
/// * unset, the initial state: `!has_value()`, `value() == E::unknown`, `word() == ""`. The service
///   did not say it, or it will not be sent. In JSON that is an absent field or `null`; an empty
///   word is as good as absent, since the service has none.
/// * a known word: `value()` is its enumerator. The service is not consistent in letter case
///   (`REFRESH`, `Adjust`), so a word is recognised in any, and `word()` is spelled as it came.
/// * a word that this version of the library does not know: `value() == E::unknown`, and `word()`
///   is what came. It is kept and sent back so.
///
/// `E` has an enumerator `unknown` with the value 0, and a function `wordsOf(E)` beside it.
///
/// Thread safety: a value; distinct objects are independent.
template <class E>
class Open {
 public:
  using Enum = E;

  /// Unset.
  Open() noexcept = default;

  // Implicit, so that a field can be set to an enumerator. `E::unknown` has no word: unset.
  Open(E value) noexcept : value_(value) {}

  explicit Open(std::string_view word)
      : value_(static_cast<E>(detail::findWord(wordsOf(E{}), word))) {
    if (canonical() != word) spelling_ = word;
  }

  /// Whether there is a word, known or not.
  [[nodiscard]] bool has_value() const noexcept {
    return value_ != E::unknown || !spelling_.empty();
  }
  explicit operator bool() const noexcept { return has_value(); }

  /// The enumerator; `E::unknown` when unset and for a word that this version of the library does
  /// not know.
  [[nodiscard]] E value() const noexcept { return value_; }

  /// The word as it came, or as it will be sent; empty when unset. Valid until this object is
  /// changed or destroyed.
  [[nodiscard]] std::string_view word() const noexcept {
    return spelling_.empty() ? canonical() : std::string_view(spelling_);
  }

  /// Known words are equal when their enumerators are, unknown ones when they are spelled alike.
  /// Unset is equal to unset. Compared to `E::unknown`, both unset and unknown words are equal.
  friend bool operator==(const Open& left, const Open& right) noexcept {
    return left.value_ == right.value_ &&
           (left.value_ != E::unknown || left.spelling_ == right.spelling_);
  }
  friend bool operator==(const Open& left, E right) noexcept { return left.value_ == right; }

 private:
  [[nodiscard]] std::string_view canonical() const noexcept {
    return wordsOf(E{}).words[static_cast<std::size_t>(value_)];
  }

  E value_ = E::unknown;
  std::string spelling_{};  // only when it differs from the table's
};

}  // namespace kibo::inventory
