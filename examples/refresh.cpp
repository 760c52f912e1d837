// Sets the stock of a product at several locations at once: refresh PRODUCT QUANTITY LOCATION...
// Without arguments it sets one of the sample's products to 40 at two locations.
#include <chrono>
#include <iostream>
#include <kibo/inventory.hpp>
#include <string>
#include <vector>

#include "connection.hpp"
#include "whole_number.hpp"

using namespace kibo::inventory;
using namespace std::chrono_literals;

int main(int argc, char** argv) try {
  if (argc > 1 && argc < 4) {
    std::cerr << "usage: refresh PRODUCT QUANTITY LOCATION...\n";
    return 2;
  }
  const std::string product = argc > 1 ? argv[1] : "STOVE-01";
  const std::int64_t quantity = argc > 1 ? wholeNumber(argv[2]) : 40;
  const auto locations = argc > 1 ? std::vector<std::string>(argv + 3, argv + argc)
                                  : std::vector<std::string>{"WRH01", "STR01"};

  const Connection connection;
  const InventoryApi inventory(connection.configuration());
  const JobApi jobs(connection.configuration());

  // A request changes one location. The service queues each as a job and works them off in turn.
  std::vector<std::int64_t> jobIDs;
  for (const std::string& location : locations) {
    const auto accepted = inventory.refresh(
        {.locationCode = location, .items = {{.upc = product, .quantity = quantity}}});
    jobIDs.push_back(accepted.value().jobID);
  }

  const auto report = [](const JobQueueResponse& job) {
    std::cout << "job " << job.jobID.value_or(0) << " at " << job.locationCode.value_or("?") << ": "
              << job.status.word() << '\n';
  };
  const WaitOptions wait{.timeout = 2min, .interval = 50ms, .onProgress = report};
  bool allDone = true;
  for (const auto& [jobID, result] : jobs.waitAll(jobIDs, wait)) {
    allDone = allDone && result;
    std::cout << "job " << jobID << ": "
              << (result ? "the stock is set" : result.error().describe()) << '\n';
  }
  return allDone ? 0 : 1;
} catch (const std::exception& error) {  // ApiError, or a QUANTITY that is no number
  std::cerr << error.what() << '\n';
  return 1;
}
