#include "base/fork_mark.hpp"

#include <sys/mman.h>

#include <cstddef>

namespace kibo::inventory::detail {
namespace {

std::size_t pageSize() noexcept { return static_cast<std::size_t>(sysconf(_SC_PAGESIZE)); }

/// A number that is 1 here and 0 in a child; null when it cannot be had.
const volatile int* markedPage() noexcept {
#ifdef MADV_WIPEONFORK
  const std::size_t size = pageSize();
  void* const page =
      mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) return nullptr;
  if (madvise(page, size, MADV_WIPEONFORK) == 0) {
    auto* const mark = static_cast<int*>(page);
    *mark = 1;
    return mark;
  }
  munmap(page, size);
#endif
  return nullptr;
}

}  // namespace

ForkMark::ForkMark() noexcept : process_(getpid()), page_(markedPage()) {}

ForkMark::~ForkMark() {
  if (page_ != nullptr) munmap(const_cast<int*>(page_), pageSize());
}

}  // namespace kibo::inventory::detail
