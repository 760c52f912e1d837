#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace kibo::inventory::detail {

/// Memory for what a reading makes and nobody frees by itself: it is taken from the front of a
/// block, and all of it is free again at once. For data without destructors.
class Arena {
 public:
  /// Room for `bytes`, aligned for any type.
  [[nodiscard]] void* take(std::size_t bytes);

  /// Makes the room at `start`, of `bytes`, larger where it is; false unless it was taken last and
  /// there is space behind it.
  [[nodiscard]] bool extend(const void* start, std::size_t bytes, std::size_t larger) noexcept;

  /// Nothing is taken. The memory is kept: as one block from now on, so that the same amount fits
  /// the next time without an allocation.
  void reset();

  /// The memory that is kept.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

 private:
  void addBlock(std::size_t bytes);

  std::vector<std::unique_ptr<std::byte[]>> blocks_{};
  std::byte* next_ = nullptr;  // in the last block
  std::byte* end_ = nullptr;
  std::size_t size_ = 0;  // of all blocks
};

}  // namespace kibo::inventory::detail
