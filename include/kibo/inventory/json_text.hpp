#pragma once

#include <string>
#include <string_view>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

namespace detail {
struct JsonTextAccess;
}

/// Any JSON value, as text: for fields whose type the service leaves open. The text is kept as it
/// was given or as it came, without the white space between its tokens.
///
/// Thread safety: a value; distinct objects are independent.
class KIBO_INVENTORY_API JsonText {
 public:
  /// `null`.
  JsonText() = default;

  /// Throws `ApiError` (`ErrorKind::invalidRequest`) when `json` is not one valid JSON value, such
  /// as `12`, `"text"` or `{"a": [1, 2]}`.
  explicit JsonText(std::string_view json);

  /// The value. The view is valid until this object is changed or destroyed.
  [[nodiscard]] std::string_view text() const noexcept {
    return text_.empty() ? std::string_view("null") : std::string_view(text_);
  }

  /// The same text: `1` and `1.0` differ.
  friend bool operator==(const JsonText& left, const JsonText& right) noexcept {
    return left.text() == right.text();
  }

 private:
  friend struct detail::JsonTextAccess;

  std::string text_{};  // empty: null
};

}  // namespace kibo::inventory
