#include "json/arena.hpp"

#include <algorithm>

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kLeastBlock = 4096;
constexpr std::size_t kAlignment = alignof(std::max_align_t);

std::size_t aligned(std::size_t bytes) noexcept {
  return (bytes + kAlignment - 1) / kAlignment * kAlignment;
}

}  // namespace

void* Arena::take(std::size_t bytes) {
  bytes = aligned(bytes);
  if (static_cast<std::size_t>(end_ - next_) < bytes) addBlock(std::max(bytes, size_));
  std::byte* const start = next_;
  next_ += bytes;
  return start;
}

bool Arena::extend(const void* start, std::size_t bytes, std::size_t larger) noexcept {
  const std::size_t more = aligned(larger) - aligned(bytes);
  const bool isLast = static_cast<const std::byte*>(start) + aligned(bytes) == next_;
  if (!isLast || static_cast<std::size_t>(end_ - next_) < more) return false;
  next_ += more;
  return true;
}

void Arena::reset() {
  if (blocks_.size() > 1) {
    const std::size_t all = size_;
    *this = Arena();  // should there be no memory for the one block
    addBlock(all);
  } else if (!blocks_.empty()) {
    next_ = blocks_.front().get();
  }
}

void Arena::addBlock(std::size_t bytes) {
  bytes = std::max(bytes, kLeastBlock);
  blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(bytes));
  next_ = blocks_.back().get();
  end_ = next_ + bytes;
  size_ += bytes;
}

}  // namespace kibo::inventory::detail
