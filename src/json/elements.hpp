#pragma once

#include <cstddef>

#include "json/arena.hpp"
#include "json/type_ops.hpp"

namespace kibo::inventory::detail {

/// Fills a list, or a map that borrows, whether it owns its elements or they lie in an arena.
class Elements {
 public:
  /// `list` is an object of `type` in its initial state.
  Elements(const TypeOps& type, void* list, Arena& arena) noexcept
      : type_(type), list_(list), arena_(arena) {}

  /// Adds an element in its initial state. It stays where it is until the next one is added.
  void* add();

  /// Makes room for `count` elements in all.
  void reserve(std::size_t count);

  /// Of a list that borrows: where its elements lie, and how many there are.
  [[nodiscard]] void* first() const noexcept { return first_; }
  [[nodiscard]] std::size_t count() const noexcept { return count_; }

 private:
  const TypeOps& type_;
  void* list_;
  Arena& arena_;
  std::byte* first_ = nullptr;
  std::size_t count_ = 0;
  std::size_t room_ = 0;
};

}  // namespace kibo::inventory::detail
