// module_host MODULE URL BUNDLE TIMES: loads the module, makes calls with it and unloads it, again
// and again. It knows nothing of the library, nor of what the library is made of.

#include <dlfcn.h>

#include <cstdlib>
#include <iostream>

namespace {

using MakeCalls = int (*)(const char* url, const char* caBundle, int calls);

/// What went wrong; null when nothing did.
const char* useOnce(const char* path, const char* url, const char* caBundle) {
  void* const module = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (module == nullptr) return dlerror();
  const auto makeCalls = reinterpret_cast<MakeCalls>(dlsym(module, "makeCalls"));
  if (makeCalls == nullptr) return dlerror();
  constexpr int kCalls = 5;
  if (makeCalls(url, caBundle, kCalls) != 0) return "a call failed";
  if (dlclose(module) != 0) return dlerror();
  if (dlopen(path, RTLD_NOW | RTLD_NOLOAD) != nullptr) return "the module stays loaded";
  return nullptr;
}

}  // namespace

// Where the thread-local data of a loaded module begins, the address sanitizer guesses from the
// bytes before it. It can be wrong, and its search for leaks then reads wild memory.
// NOLINTNEXTLINE(bugprone-reserved-identifier): the name is the sanitizer's
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() { return "intercept_tls_get_addr=0"; }

int main(int, char** words) {
  const int times = std::atoi(words[4]);
  for (int time = 1; time <= times; ++time) {
    const char* const problem = useOnce(words[1], words[2], words[3]);
    if (problem == nullptr) continue;
    std::cerr << "time " << time << ": " << problem << '\n';
    return 1;
  }
  return 0;
}
