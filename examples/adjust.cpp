// Adds to the stock of a product at a location, or takes from it: adjust LOCATION PRODUCT DELTA
// Without arguments it takes 3 of one of the sample's.
#include <chrono>
#include <iostream>
#include <kibo/inventory.hpp>
#include <string>

#include "connection.hpp"
#include "whole_number.hpp"

using namespace kibo::inventory;
using namespace std::chrono_literals;

namespace {

/// Units on hand; 0 where the service has no record. Throws `ApiError`.
std::int64_t onHand(const InventoryApi& inventory, const std::string& location,
                    const std::string& product) {
  const auto rows = inventory.postQueryInventory({.items = {{.upc = product}},
                                                  .type = InventoryRequestType::allStores,
                                                  .locationWhitelist = {location}});
  const InventoryResponse* row = rows.value().find(location, product);
  return row == nullptr ? 0 : row->onHand.value_or(0);
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 1 && argc != 4) {
    std::cerr << "usage: adjust LOCATION PRODUCT DELTA\n";
    return 2;
  }
  const std::string location = argc == 4 ? argv[1] : "WRH01";
  const std::string product = argc == 4 ? argv[2] : "TENT-2P";
  const std::int64_t delta = argc == 4 ? wholeNumber(argv[3]) : -3;

  const Connection connection;
  const InventoryApi inventory(connection.configuration());
  const JobApi jobs(connection.configuration());

  const std::int64_t before = onHand(inventory, location, product);
  const auto accepted =
      inventory.adjust({.locationCode = location, .items = {{.upc = product, .quantity = delta}}})
          .value();
  const auto done = jobs.wait(accepted.jobID, {.timeout = 2min, .interval = 50ms}).value();
  std::cout << product << " at " << location << ": " << before << " on hand, adjusted by " << delta
            << ", now " << onHand(inventory, location, product) << " (job " << accepted.jobID
            << ", " << done.status.word() << ")\n";
  return 0;
} catch (const std::exception& error) {  // ApiError, or a DELTA that is no number
  std::cerr << error.what() << '\n';
  return 1;
}
