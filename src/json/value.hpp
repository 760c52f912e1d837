#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kibo::inventory::detail {

/// A piece of JSON of unknown shape, for answers that follow no contract (error bodies). Everything
/// that has a contract is read by rows.
struct JsonValue {
  enum class Type { null, text, other, array, object };

  Type type = Type::null;
  std::string text{};  ///< The text, or a number or boolean as it was written.
  std::vector<JsonValue> elements{};
  std::vector<std::pair<std::string, JsonValue>> members{};

  /// The member called `name`, letter case aside; null when there is none.
  [[nodiscard]] const JsonValue* find(std::string_view name) const noexcept;
};

/// The value, or nothing when `text` is not JSON or nested deeper than 64.
[[nodiscard]] std::optional<JsonValue> parseJsonValue(std::string_view text);

}  // namespace kibo::inventory::detail
