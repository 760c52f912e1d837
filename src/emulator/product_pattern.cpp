#include "emulator/product_pattern.hpp"

#include <utility>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::string_view kOperators = ".*+?^$[]";
constexpr std::string_view kOtherOperators = "(){}|\\";

/// Only the service's operators work; what else the library knows stands for itself.
std::regex compile(const std::string& text) {
  std::string expression;
  for (const char c : text) {
    if (kOtherOperators.find(c) != std::string_view::npos) expression += '\\';
    expression += c;
  }
  return std::regex(expression);
}

}  // namespace

TextPattern::TextPattern(std::string text) : text_(std::move(text)) {
  if (text_.find_first_of(kOperators) != std::string::npos) expression_ = compile(text_);
}

TextPattern TextPattern::exactly(std::string text) {
  TextPattern pattern;
  pattern.text_ = std::move(text);
  return pattern;
}

bool TextPattern::finds(const std::string& identifier) const {
  if (text_.empty()) return true;
  if (identifier.empty()) return false;
  return expression_ ? std::regex_search(identifier, *expression_) : identifier == text_;
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
  } catch (const std::regex_error&) {
    return Problem{std::string(name),
                   "is no valid expression; its operators are " + std::string(kOperators)};
  }
}

ProductPattern exactPattern(const Json& item) {
  Product product = Product::of(item);
  return {.upc = TextPattern::exactly(std::move(product.upc)),
          .partNumber = TextPattern::exactly(std::move(product.partNumber)),
          .sku = TextPattern::exactly(std::move(product.sku))};
}

}  // namespace kibo::inventory::testing::detail
