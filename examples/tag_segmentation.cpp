// Divides stock by a tag: 60 % of it for the web shop, the rest for the stores.
#include <chrono>
#include <iostream>
#include <kibo/inventory.hpp>
#include <kibo/inventory/tag_api.hpp>

#include "connection.hpp"

using namespace kibo::inventory;
using namespace std::chrono_literals;

int main() try {
  const Connection connection;
  const TagApi tags(connection.configuration());
  const InventoryApi inventory(connection.configuration());
  const JobApi jobs(connection.configuration());

  // Stock without a tag counts as the default's. The percentages of a category make 100 together.
  const auto category =
      tags.createTagCategory({.name = "Channel",
                              .tags = {{.tagValue = "Web", .isDefault = true, .percent = 60},
                                       {.tagValue = "Stores", .percent = 40}}});
  if (!category && category.error().status != 409) {  // 409: it is there from an earlier run
    std::cerr << category.error().describe() << '\n';
    return 1;
  }

  const auto accepted = inventory.refresh(
      {.locationCode = "WRH01",
       .items = {{.upc = "ROPE-30", .quantity = 60, .tags = {{"Channel", "Web"}}},
                 {.upc = "ROPE-30", .quantity = 40, .tags = {{"Channel", "Stores"}}}}});
  jobs.wait(accepted.value().jobID, {.timeout = 2min, .interval = 50ms}).value();

  const auto rows = inventory.postQueryInventory(
      {.items = {{.upc = "ROPE-30"}}, .type = InventoryRequestType::any});
  for (const InventoryResponse& row : rows.value()) {
    for (const TagQuantity& part : row.taggedInventory) {
      std::cout << row.upc.value_or("-") << " at " << row.locationCode.value_or("-") << ", "
                << part.tags.find("Channel").value_or("no channel") << ": "
                << part.available.value_or(0) << " available\n";
    }
  }
  return 0;
} catch (const ApiError& error) {
  std::cerr << error.what() << '\n';
  return 1;
}
