#include "fault/name_service.hpp"

#include <dlfcn.h>
#include <netdb.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string_view>

namespace kibo::inventory::testing {
namespace {

struct State {
  std::mutex mutex;
  std::condition_variable changed;
  bool stuck = false;
  int waiting = 0;
};

// Never destroyed: a look-up may outlive the test that began it.
State& state() {
  static State* const instance = new State;
  return *instance;
}

void waitWhileStuck() {
  auto& shared = state();
  std::unique_lock lock(shared.mutex);
  ++shared.waiting;
  shared.changed.notify_all();
  shared.changed.wait(lock, [&] { return !shared.stuck; });
  --shared.waiting;
  shared.changed.notify_all();
}

}  // namespace

StuckNameService::StuckNameService() {
  const std::lock_guard lock(state().mutex);
  state().stuck = true;
}

StuckNameService::~StuckNameService() {
  auto& shared = state();
  std::unique_lock lock(shared.mutex);
  shared.stuck = false;
  shared.changed.notify_all();
  shared.changed.wait(lock, [&] { return shared.waiting == 0; });
}

bool StuckNameService::waitForLookUp() {
  auto& shared = state();
  std::unique_lock lock(shared.mutex);
  return shared.changed.wait_for(lock, std::chrono::seconds(10),
                                 [&] { return shared.waiting > 0; });
}

}  // namespace kibo::inventory::testing

// Takes the place of the C library's function for libcurl too: the program's own symbols come
// first, if they are visible.
extern "C" __attribute__((visibility("default"))) int getaddrinfo(const char* node,
                                                                  const char* service,
                                                                  const addrinfo* hints,
                                                                  addrinfo** result) {
  using Function = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
  static const auto system = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
  const std::string_view name = node == nullptr ? "" : node;
  if (name == "unknown.test") return EAI_NONAME;
  if (name == "stuck.test") {
    kibo::inventory::testing::waitWhileStuck();
    return EAI_NONAME;
  }
  return system(name == "service.test" ? "127.0.0.1" : node, service, hints, result);
}
