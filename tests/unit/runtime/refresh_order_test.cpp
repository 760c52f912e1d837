#include "runtime/refresh_order.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace kibo::inventory::detail {
namespace {

using Change = RefreshOrder::Change;
using Submission = RefreshOrder::Submission;

TEST(RefreshOrder, TheOnlyChangeIsTheNewest) {
  RefreshOrder order;
  EXPECT_FALSE(Submission(order, "L", Change::refresh).isSuperseded());
  EXPECT_FALSE(Submission(order, "L", Change::adjust).isSuperseded());
}

TEST(RefreshOrder, ARefreshIsSupersededByEveryNewerChange) {
  RefreshOrder order;
  for (const Change newer : {Change::refresh, Change::adjust}) {
    const Submission older(order, "L", Change::refresh);
    const Submission other(order, "L", newer);
    EXPECT_TRUE(older.isSuperseded());
    EXPECT_FALSE(other.isSuperseded());
  }
}

TEST(RefreshOrder, AnAdjustIsSupersededByANewerRefreshOnly) {
  RefreshOrder order;
  const Submission older(order, "L", Change::adjust);
  const Submission adjust(order, "L", Change::adjust);
  EXPECT_FALSE(older.isSuperseded());
  const Submission refresh(order, "L", Change::refresh);
  EXPECT_TRUE(older.isSuperseded());
  EXPECT_TRUE(adjust.isSuperseded());
  EXPECT_FALSE(refresh.isSuperseded());
}

TEST(RefreshOrder, ANewerChangeCountsAfterItsEndToo) {
  RefreshOrder order;
  const Submission older(order, "L", Change::refresh);
  { const Submission newer(order, "L", Change::refresh); }
  EXPECT_TRUE(older.isSuperseded());
}

TEST(RefreshOrder, ADeletionIsOfAllLocations) {
  RefreshOrder order;
  const Submission refresh(order, "L", Change::refresh);
  const Submission adjust(order, "M", Change::adjust);
  const Submission deletion(order, {}, Change::deletion);
  EXPECT_TRUE(refresh.isSuperseded());
  EXPECT_TRUE(adjust.isSuperseded());
  EXPECT_FALSE(deletion.isSuperseded());
  const Submission newer(order, "L", Change::adjust);
  EXPECT_TRUE(deletion.isSuperseded());
  EXPECT_FALSE(newer.isSuperseded());
}

TEST(RefreshOrder, LocationsAreIndependent) {
  RefreshOrder order;
  const Submission here(order, "L", Change::refresh);
  const Submission there(order, "M", Change::refresh);
  EXPECT_FALSE(here.isSuperseded());
  EXPECT_FALSE(there.isSuperseded());
}

TEST(RefreshOrder, ALocationBeginsAnewOnceNothingIsUnderWay) {
  RefreshOrder order;
  { const Submission first(order, "L", Change::refresh); }
  const Submission second(order, "L", Change::refresh);
  EXPECT_FALSE(second.isSuperseded());
}

}  // namespace
}  // namespace kibo::inventory::detail
