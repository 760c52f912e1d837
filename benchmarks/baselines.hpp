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

/// simdjson on-demand, for the fields that `inventoryAnswer` has and in their order: no way with
/// this parser to fill the same rows is shorter.
class SimdjsonByHand {
 public:
  [[nodiscard]] std::vector<InventoryResponse> read(const simdjson::padded_string& body);

 private:
  simdjson::ondemand::parser parser_;
};

}  // namespace kibo::inventory::benchmarks
