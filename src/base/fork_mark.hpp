#pragma once

#include <unistd.h>

namespace kibo::inventory::detail {

/// Tells the process that made it from those forked from it. To look at it costs a read of memory
/// and no system call: the kernel empties the page that it lies in for a child.
///
/// Thread safety: `isOwn` may be called concurrently.
class ForkMark {
 public:
  ForkMark() noexcept;
  ~ForkMark();
  ForkMark(const ForkMark&) = delete;
  ForkMark& operator=(const ForkMark&) = delete;

  /// False in a forked child.
  [[nodiscard]] bool isOwn() const noexcept {
    return page_ == nullptr ? process_ == getpid() : *page_ != 0;
  }

 private:
  const pid_t process_;
  const volatile int* const page_;  ///< Null where the kernel has no such pages.
};

}  // namespace kibo::inventory::detail
