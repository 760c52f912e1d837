#include "process/signalling_send.hpp"

#include <dlfcn.h>
#include <sys/socket.h>

#include <atomic>
#include <cerrno>

namespace kibo::inventory::testing {
namespace {

std::atomic<bool> signalling = false;
std::atomic<int> signalled = 0;

}  // namespace

SignallingSend::SignallingSend() {
  signalled = 0;
  signalling = true;
}

SignallingSend::~SignallingSend() { signalling = false; }

int SignallingSend::signals() noexcept { return signalled; }

}  // namespace kibo::inventory::testing

// Takes the place of the C library's function for libcurl too: the program's own symbols come
// first, if they are visible.
extern "C" __attribute__((visibility("default"))) ssize_t send(int socket, const void* data,
                                                               size_t size, int flags) {
  using Function = ssize_t (*)(int, const void*, size_t, int);
  static const auto system = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "send"));
  using namespace kibo::inventory::testing;
  if (!signalling) return system(socket, data, size, flags);
  const ssize_t sent = system(socket, data, size, flags & ~MSG_NOSIGNAL);
  if (sent < 0 && errno == EPIPE) ++signalled;
  return sent;
}
