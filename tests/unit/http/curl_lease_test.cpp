#include "http/curl_lease.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace kibo::inventory::detail {
namespace {

TEST(CurlLeasePool, GivesOutTheWarmestLease) {
  ASSERT_EQ(initialiseCurl(), CURLE_OK);
  CurlLeasePool pool;
  auto first = pool.take();
  auto second = pool.take();
  ASSERT_TRUE(first);
  ASSERT_TRUE(second);
  EXPECT_NE(first, second);
  const auto* const warmer = second.get();
  const auto* const colder = first.get();
  pool.give(std::move(first));
  pool.give(std::move(second));

  const auto third = pool.take();
  const auto fourth = pool.take();
  EXPECT_EQ(third.get(), warmer);
  EXPECT_EQ(fourth.get(), colder);
}

}  // namespace
}  // namespace kibo::inventory::detail
