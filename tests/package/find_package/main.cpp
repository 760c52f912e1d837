#include <iostream>
#include <kibo/inventory.hpp>
#include <kibo/inventory/testing/emulator.hpp>

using namespace kibo::inventory;

int main() {
  testing::Emulator emulator;
  emulator.loadSample();
  const Configuration configuration(emulator.settings());
  const InventoryApi inventory(configuration);

  const auto rows = inventory.postQueryInventory(
      {.items = {{.upc = "TENT-2P"}}, .type = InventoryRequestType::any});
  if (!rows) {
    std::cerr << rows.error().describe() << '\n';
    return 1;
  }
  std::cout << "rows: " << rows->size() << '\n';
  return rows->empty() ? 1 : 0;
}
