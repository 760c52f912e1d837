// at_exit URL BUNDLE (ours|theirs): a client that is a static object is used in main, by a function
// that runs at exit, and by the destructor of another static object after that. `theirs`: the
// program has initialised OpenSSL itself, whose cleanup comes before that destructor.

#include <openssl/crypto.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <optional>
#include <string_view>

#include "kibo/inventory.hpp"
#include "process/programs/connection.hpp"

using namespace kibo::inventory;

namespace {

/// How many calls worked: one over a connection that is there, one over a new one.
int call(const Configuration& configuration) {
  const auto job = JobApi(configuration).getJob(7);
  const auto change = InventoryApi(configuration)
                          .adjust({.locationCode = "A", .items = {{.upc = "U", .quantity = 1}}});
  return (job ? 1 : 0) + (change ? 1 : 0);
}

void require(bool right, const char* when) {
  if (right) return;
  std::cerr << "wrong " << when << '\n';
  _exit(1);
}

std::optional<Configuration> configuration;  // made before what follows, so destroyed after it
bool theirs = false;

struct Last {
  ~Last() {
    if (configuration) require(call(*configuration) == (theirs ? 0 : 2), "after main");
  }
} last;

void atExit() { require(call(*configuration) == 2, "at exit"); }

}  // namespace

int main(int, char** words) {
  theirs = std::string_view(words[3]) == "theirs";
  if (theirs) OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, nullptr);
  configuration.emplace(testing::settingsFor(words[1], words[2]));
  require(call(*configuration) == 2, "in main");
  return std::atexit(atExit);
}
