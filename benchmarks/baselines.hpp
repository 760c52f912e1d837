#pragma once

#include <simdjson.h>

#include <string>
#include <vector>

#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/stock_change.hpp"

/// The work of the library as a program would do it by hand. Errors throw.
namespace kibo::inventory::benchmarks {

/// What one writes first: nlohmann's DOM, then field by field.
[[nodiscard]] std::vector<InventoryResponse> readWithNlohmann(const std::string& body);
[[nodiscard]] std::string writeWithNlohmann(const RefreshRequest& request);

/// nlohmann's events straight into the rows, without a DOM.
[[nodiscard]] std::vector<InventoryResponse> readWithNlohmannSax(const std::string& body);

/// simdjson on-demand, for the fields that `inventoryAnswer` has and in their order: no way with
/// this parser to fill the same rows is shorter.
class SimdjsonByHand {
 public:
  [[nodiscard]] std::vector<InventoryResponse> read(const simdjson::padded_string& body);

 private:
  simdjson::ondemand::parser parser_;
};

/// Text appended to a string that is made large enough once; knows the two fields of an item and
/// escapes text, but looks at nothing else.
[[nodiscard]] std::string writeByHand(const RefreshRequest& request);

/// zlib's gzip at level 1, the fastest.
[[nodiscard]] std::string compress(const std::string& text);

}  // namespace kibo::inventory::benchmarks
