#pragma once

#include <CLI/CLI.hpp>
#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace kibo::inventory::cli {

/// What names products: an option and the member of an item of a body.
struct ProductKey {
  const char* option;
  const char* member;
  const char* help;
};

inline constexpr std::array kProductKeys{
    ProductKey{"--upc", "upc", "A product by its UPC: the code of Kibo's user interface"},
    ProductKey{"--part-number", "partNumber", "A product by its part number"},
    ProductKey{"--sku", "sku", "A product by its SKU"},
};

/// The products given, by the rows of `kProductKeys`.
using ProductCodes = std::array<std::vector<std::string>, kProductKeys.size()>;

/// Declares the options; each takes any number of products, one at a time.
inline void declareProducts(CLI::App& app, ProductCodes& into) {
  for (std::size_t at = 0; at < kProductKeys.size(); ++at) {
    app.add_option(kProductKeys.at(at).option, into.at(at), kProductKeys.at(at).help)
        ->type_name("CODE")
        ->allow_extra_args(false);
  }
}

/// The items of a body: one for each product.
[[nodiscard]] inline nlohmann::ordered_json itemsOf(const ProductCodes& codes) {
  auto items = nlohmann::ordered_json::array();
  for (std::size_t at = 0; at < kProductKeys.size(); ++at) {
    for (const std::string& code : codes.at(at))
      items.push_back({{kProductKeys.at(at).member, code}});
  }
  return items;
}

}  // namespace kibo::inventory::cli
