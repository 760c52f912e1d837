#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "emulator/answers.hpp"
#include "emulator/expression.hpp"
#include "emulator/stock.hpp"

namespace kibo::inventory::testing::detail {

/// A text to find in identifiers. With one of the operators `.*+?^$[]` it is a regular expression
/// that may match anywhere; without, the identifier must be equal.
class TextPattern {
 public:
  /// An empty text finds everything. Throws `std::invalid_argument`.
  explicit TextPattern(std::string text);

  /// The text as it is, whatever operators it has.
  static TextPattern exactly(std::string text);

  [[nodiscard]] bool finds(const std::string& identifier) const;
  [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

 private:
  TextPattern() = default;

  std::string text_{};
  std::optional<Expression> expression_{};
};

/// Products by their identifiers: each one that is given must be found.
struct ProductPattern {
  TextPattern upc;
  TextPattern partNumber;
  TextPattern sku;

  [[nodiscard]] bool finds(const Product& product) const;

  /// Whether it names anything.
  [[nodiscard]] bool empty() const noexcept;
};

/// The pattern that `body` has in upc, partNumber and sku, or the field that is wrong.
[[nodiscard]] std::variant<ProductPattern, Problem> readPattern(const Json& body);

/// The product with exactly the identifiers of `item`.
[[nodiscard]] ProductPattern exactPattern(const Json& item);

}  // namespace kibo::inventory::testing::detail
