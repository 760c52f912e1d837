#include "http/curl_lease.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <utility>

#include "http/connection_profile.hpp"

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

TEST(CurlLeasePool, ClosesWhatNobodyUsedForLong) {
  ASSERT_EQ(initialiseCurl(), CURLE_OK);
  CurlLeasePool pool;
  auto idle = pool.take();
  auto busy = pool.take();
  ASSERT_TRUE(idle);
  ASSERT_TRUE(busy);
  const auto* const inUse = busy.get();
  const auto start = std::chrono::steady_clock::now();
  pool.give(std::move(idle), start);
  pool.give(std::move(busy), start + 2 * kConnectionMaxIdle);

  EXPECT_EQ(pool.take().get(), inUse);
  EXPECT_TRUE(pool.take()->isFirstUse());  // a new one
}

TEST(CurlLease, TellsWhatChanges) {
  CurlLease lease;
  const RequestShape query{.method = Method::post, .carriesBody = true};
  EXPECT_TRUE(lease.changes(query));
  EXPECT_FALSE(lease.changes(query));
  EXPECT_TRUE(lease.changes({.method = Method::post, .carriesBody = true, .reuse = false}));
  EXPECT_TRUE(lease.changesUrl("https://host/a"));
  EXPECT_FALSE(lease.changesUrl("https://host/a"));
  EXPECT_TRUE(lease.changesUrl("https://host/b"));
}

}  // namespace
}  // namespace kibo::inventory::detail
