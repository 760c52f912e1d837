// Names what is low in stock, and keeps none of the answer in memory: stream_stock [THRESHOLD]
// Without a threshold it is 10.
#include <cstdint>
#include <exception>
#include <iostream>
#include <kibo/inventory.hpp>
#include <string>

#include "connection.hpp"
#include "whole_number.hpp"

using namespace kibo::inventory;

int main(int argc, char** argv) try {
  const std::int64_t threshold = argc > 1 ? wholeNumber(argv[1]) : 10;
  InventoryRequest request{.type = InventoryRequestType::any};
  for (const char* product : {"TENT-2P", "STOVE-01", "ROPE-30"}) {
    request.items.push_back({.upc = product});
  }

  const Connection connection;
  const InventoryApi inventory(connection.configuration());

  std::size_t low = 0;
  const auto rows = inventory.postQueryInventory(request, [&](const InventoryResponse& row) {
    const std::int64_t available = row.available.value_or(0);
    if (available >= threshold) return;
    ++low;
    std::cout << row.locationCode.value_or("-") << "  " << row.upc.value_or("-") << "  "
              << available << '\n';
  });
  if (!rows) {
    std::cerr << rows.error().describe() << '\n';
    return 1;
  }
  std::cout << low << " of " << *rows << " rows have fewer than " << threshold << " available\n";
  return 0;
} catch (const std::exception& error) {  // a wrong argument or setting
  std::cerr << error.what() << '\n';
  return 1;
}
