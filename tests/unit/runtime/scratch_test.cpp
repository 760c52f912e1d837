#include "runtime/scratch.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>

namespace kibo::inventory::detail {
namespace {

TEST(Scratch, IsUsedAgainWithItsMemory) {
  SlotPool<Scratch> pool;
  const Scratch* first = nullptr;
  {
    const ScratchLease lease(pool);
    first = lease.operator->();
    lease->request.body.assign(1000, 'x');
  }
  const ScratchLease lease(pool);
  EXPECT_EQ(lease.operator->(), first);
  EXPECT_TRUE(lease->request.body.empty());
  EXPECT_GE(lease->request.body.capacity(), 1000U);
}

TEST(Scratch, TwoCallsHaveTwo) {
  SlotPool<Scratch> pool;
  const ScratchLease outer(pool);
  const ScratchLease inner(pool);
  EXPECT_NE(outer.operator->(), inner.operator->());
}

TEST(Scratch, OverwritesTheBodies) {
  SlotPool<Scratch> pool;
  const char* request = nullptr;
  const char* response = nullptr;
  {
    const ScratchLease lease(pool);
    lease->request.body.assign(1000, 'p');
    lease->response.body.assign(1000, 'p');
    request = lease->request.body.data();
    response = lease->response.body.data();
  }
  for (std::size_t i = 0; i < 1000; ++i) {
    ASSERT_EQ(request[i], '\0');
    ASSERT_EQ(response[i], '\0');
  }
}

TEST(Scratch, GivesTheMemoryOfAVeryLargeBodyBack) {
  SlotPool<Scratch> pool;
  {
    const ScratchLease lease(pool);
    lease->response.body.reserve((std::size_t{2} << 20) + 1);
  }
  EXPECT_LT(ScratchLease(pool)->response.body.capacity(), 1000U);
}

}  // namespace
}  // namespace kibo::inventory::detail
