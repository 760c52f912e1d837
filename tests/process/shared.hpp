#pragma once

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <new>
#include <stdexcept>

namespace kibo::inventory::testing {

/// An object that this process and those forked from it share. Its members must be atomic.
template <class T>
class Shared {
 public:
  Shared()
      : memory_(
            mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {
    if (memory_ == MAP_FAILED) throw std::runtime_error("no memory to share");
    object_ = new (memory_) T{};
  }
  ~Shared() { munmap(memory_, sizeof(T)); }
  Shared(const Shared&) = delete;
  Shared& operator=(const Shared&) = delete;

  T& operator*() const noexcept { return *object_; }
  T* operator->() const noexcept { return object_; }

 private:
  void* memory_;
  T* object_;
};

/// Lets one process wait for another. Made before the fork.
class Gate {
 public:
  Gate() : event_(eventfd(0, EFD_CLOEXEC)) {}
  ~Gate() { close(event_); }
  Gate(const Gate&) = delete;
  Gate& operator=(const Gate&) = delete;

  /// Lets everybody through from now on.
  void open() const noexcept {
    const std::uint64_t one = 1;
    while (write(event_, &one, sizeof one) < 0) {
    }
  }

  /// Blocks until it is open. False after a minute.
  [[nodiscard]] bool pass() const noexcept {
    constexpr int kPatienceMs = 60'000;
    pollfd opened{.fd = event_, .events = POLLIN, .revents = 0};
    return poll(&opened, 1, kPatienceMs) == 1;
  }

 private:
  int event_;
};

}  // namespace kibo::inventory::testing
