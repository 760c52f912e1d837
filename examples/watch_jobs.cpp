// Shows the newest jobs, then watches one until it ends: watch_jobs [JOB]
// Without a job it refreshes two of the sample's products and watches that.
#include <chrono>
#include <iostream>
#include <kibo/inventory.hpp>

#include "connection.hpp"
#include "whole_number.hpp"

using namespace kibo::inventory;
using namespace std::chrono_literals;

int main(int argc, char** argv) try {
  if (argc > 2) {
    std::cerr << "usage: watch_jobs [JOB]\n";
    return 2;
  }
  const Connection connection;
  const InventoryApi inventory(connection.configuration());
  const JobApi jobs(connection.configuration());

  const std::int64_t watched = argc == 2
                                   ? wholeNumber(argv[1])
                                   : inventory
                                         .refresh({.locationCode = "STR02",
                                                   .items = {{.upc = "LAMP-01", .quantity = 12},
                                                             {.upc = "ROPE-30", .quantity = 40}}})
                                         .value()
                                         .jobID;

  const auto done = jobs.wait(
      watched, {.timeout = 10min, .interval = 50ms, .onProgress = [](const JobQueueResponse& job) {
                  std::cout << "job " << job.jobID.value_or(0) << ": " << job.status.word() << '\n';
                }});

  for (const auto& job :
       jobs.getJobs({.types = {JobType::refresh, JobType::adjust}, .limit = 5}).value()) {
    std::cout << print(job) << '\n';
  }
  if (done) return 0;
  // A job that failed says in `items` which products it could not find.
  std::cerr << done.error().describe() << '\n';
  for (const ErrorItem& item : done.error().items) std::cerr << "  " << item.message << '\n';
  return 1;
} catch (const std::exception& error) {  // ApiError, or a JOB that is no number
  std::cerr << error.what() << '\n';
  return 1;
}
