// Prints where products are in stock: query [PRODUCT...]
// Without products it asks for two of the sample's.
#include <iomanip>
#include <iostream>
#include <kibo/inventory.hpp>
#include <string>

#include "connection.hpp"

using namespace kibo::inventory;

int main(int argc, char** argv) try {
  InventoryRequest request{.type = InventoryRequestType::any};
  for (int i = 1; i < argc; ++i) request.items.push_back({.upc = argv[i]});
  if (request.items.empty()) request.items = {{.upc = "TENT-2P"}, {.upc = "STOVE-01"}};

  const Connection connection;
  const InventoryApi inventory(connection.configuration());

  const auto rows = inventory.postQueryInventory(request);
  if (!rows) {
    std::cerr << rows.error().describe() << '\n';
    return 1;
  }

  std::cout << std::left << std::setw(12) << "location" << std::setw(20) << "product" << std::right
            << std::setw(10) << "on hand" << std::setw(12) << "available" << '\n';
  for (const auto& [location, rowsThere] : rows->byLocation()) {
    for (const InventoryResponse* row : rowsThere) {
      std::cout << std::left << std::setw(12) << location << std::setw(20) << row->upc.value_or("-")
                << std::right << std::setw(10) << row->onHand.value_or(0) << std::setw(12)
                << row->available.value_or(0) << '\n';
    }
  }
  if (rows->empty()) std::cout << "none in stock anywhere\n";
  return 0;
} catch (const ApiError& error) {  // a wrong setting
  std::cerr << error.what() << '\n';
  return 1;
}
