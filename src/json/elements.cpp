#include "json/elements.hpp"

#include <cstring>

namespace kibo::inventory::detail {

void* Elements::add() {
  if (!type_.isView) return type_.list->append(list_);
  if (count_ == room_) reserve(count_ == 0 ? 1 : 2 * count_);
  void* const place = first_ + count_ * type_.viewList->elementSize;
  type_.viewList->start(place);
  type_.viewList->set(list_, first_, ++count_);
  return place;
}

void Elements::reserve(std::size_t count) {
  if (!type_.isView) return type_.list->reserve(list_, count);
  if (count <= room_) return;
  const std::size_t size = type_.viewList->elementSize;
  if (room_ == 0 || !arena_.extend(first_, room_ * size, count * size)) {
    auto* const larger = static_cast<std::byte*>(arena_.take(count * size));
    if (count_ != 0) std::memcpy(larger, first_, count_ * size);
    first_ = larger;
  }
  room_ = count;
  if (count_ != 0) type_.viewList->set(list_, first_, count_);
}

}  // namespace kibo::inventory::detail
