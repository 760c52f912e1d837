// A module that has the library linked into it, and a client as a static object of its own.

#include "kibo/inventory.hpp"
#include "process/programs/connection.hpp"

using namespace kibo::inventory;

/// How many of `calls` calls failed.
extern "C" __attribute__((visibility("default"))) int makeCalls(const char* url,
                                                                const char* caBundle, int calls) {
  static const JobApi jobs{Configuration(testing::settingsFor(url, caBundle))};
  int failed = 0;
  for (int id = 1; id <= calls; ++id) {
    const auto job = jobs.getJob(id);
    if (!job || job->jobID != id) ++failed;
  }
  return failed;
}
