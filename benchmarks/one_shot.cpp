// A program that makes one query and ends: one_shot URL CA_BUNDLE.
#include <cstdlib>

#include "kibo/inventory.hpp"
#include "scene.hpp"

int main(int count, char** arguments) {
  using namespace kibo::inventory;
  if (count != 3) return EXIT_FAILURE;
  const Configuration configuration(
      benchmarks::settingsFor({.url = arguments[1], .caBundle = arguments[2]}));
  const auto rows = InventoryApi(configuration)
                        .postQueryInventory({.items = {{.upc = "CampStove_00000"}},
                                             .type = InventoryRequestType::any});
  return rows && !rows->empty() ? EXIT_SUCCESS : EXIT_FAILURE;
}
