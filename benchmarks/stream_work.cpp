// One streamed query, from the start of the program: stream_work URL.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

#include "data.hpp"
#include "figures.hpp"
#include "kibo/inventory.hpp"
#include "scene.hpp"

int main(int count, char** arguments) {
  using namespace kibo::inventory;
  using namespace kibo::inventory::benchmarks;
  const long startKiB = peakKiB();
  if (count != 2) return EXIT_FAILURE;
  try {
    const InventoryApi inventory{Configuration(settingsFor({.url = arguments[1], .caBundle = {}}))};
    std::size_t rows = 0;
    std::int64_t stock = 0;
    const auto add = [&](InventoryResponse&& row) {
      ++rows;
      stock += row.onHand.value();
    };
    Figures figures{.before = Usage::now()};
    const std::size_t given = inventory.postQueryInventory(inventoryQuery(), add).value();
    figures.after = Usage::now();
    figures.peakKiB = peakKiB();
    figures.grownKiB = figures.peakKiB - startKiB;
    figures.works = rows;
    figures.check = std::to_string(given) + " rows, " + std::to_string(stock);
    figures.print();
    return given == rows ? EXIT_SUCCESS : EXIT_FAILURE;
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "stream_work: %s\n", problem.what());
    return EXIT_FAILURE;
  }
}
