#include "json/arena.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>

namespace kibo::inventory::detail {
namespace {

TEST(Arena, GivesRoomsThatDoNotOverlapAlignedForAnyType) {
  Arena arena;
  std::vector<std::pair<char*, std::size_t>> rooms;
  for (std::size_t size = 0; size < 300; ++size) {
    auto* const room = static_cast<char*>(arena.take(size * 7));
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(room) % alignof(std::max_align_t), 0U);
    if (size != 0) std::memset(room, static_cast<int>(size % 100), size * 7);
    rooms.emplace_back(room, size);
  }
  for (const auto& [room, size] : rooms) {
    for (std::size_t i = 0; i < size * 7; ++i) {
      ASSERT_EQ(room[i], static_cast<char>(size % 100));
    }
  }
}

TEST(Arena, KeepsItsMemoryAsOneBlock) {
  Arena arena;
  for (int i = 0; i < 100; ++i) (void)arena.take(1000);
  arena.reset();
  const std::size_t size = arena.size();
  EXPECT_GE(size, 100'000U);
  const void* const first = arena.take(size);  // all of it is one room
  EXPECT_EQ(arena.size(), size);
  arena.reset();
  EXPECT_EQ(arena.take(10), first);
}

TEST(Arena, ExtendsWhatWasTakenLastWhileThereIsSpace) {
  Arena arena;
  const void* const first = arena.take(100);
  EXPECT_TRUE(arena.extend(first, 100, 200));
  const void* const second = arena.take(100);
  EXPECT_GE(static_cast<const char*>(second), static_cast<const char*>(first) + 200);
  EXPECT_FALSE(arena.extend(first, 200, 300));
  EXPECT_FALSE(arena.extend(second, 100, arena.size() + 1));
}

}  // namespace
}  // namespace kibo::inventory::detail
