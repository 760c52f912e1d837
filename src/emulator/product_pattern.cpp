#include "emulator/product_pattern.hpp"

#include <stdexcept>
#include <utility>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
TextPattern::TextPattern(std::string text) : text_(std::move(text)) {
  if (text_.find_first_of(Expression::kOperators) != std::string::npos) expression_.emplace(text_);
}

TextPattern TextPattern::exactly(std::string text) {
  TextPattern pattern;
  pattern.text_ = std::move(text);
  return pattern;
}

bool TextPattern::finds(const std::string& identifier) const {
  if (text_.empty()) return true;
  if (identifier.empty()) return false;
  return expression_ ? expression_->finds(identifier) : identifier == text_;
}

bool ProductPattern::finds(const Product& product) const {
  return upc.finds(product.upc) && partNumber.finds(product.partNumber) && sku.finds(product.sku);
}

bool ProductPattern::empty() const noexcept {
  return upc.empty() && partNumber.empty() && sku.empty();
}

std::variant<ProductPattern, Problem> readPattern(const Json& body) {
  std::string_view name;
  try {
    const auto read = [&](std::string_view field) {
      name = field;
      return TextPattern(valueOr(body, field, std::string{}));
    };
    return ProductPattern{.upc = read("upc"), .partNumber = read("partNumber"), .sku = read("sku")};
  } catch (const std::invalid_argument&) {
    return Problem{std::string(name), "is no valid expression; its operators are " +
                                          std::string(Expression::kOperators)};
  }
}

ProductPattern exactPattern(const Json& item) {
  Product product = Product::of(item);
  return {.upc = TextPattern::exactly(std::move(product.upc)),
          .partNumber = TextPattern::exactly(std::move(product.partNumber)),
          .sku = TextPattern::exactly(std::move(product.sku))};
}

}  // namespace kibo::inventory::testing::detail
