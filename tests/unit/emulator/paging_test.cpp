#include "emulator/paging.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

TEST(PageOf, CutsThePageOut) {
  const Json rows{1, 2, 3, 4, 5};
  EXPECT_EQ(pageOf(rows, Json::object()), rows);
  EXPECT_EQ(pageOf(rows, {{"pageNum", 2}}), rows);
  EXPECT_EQ(pageOf(rows, {{"pageSize", 2}}), (Json{1, 2}));
  EXPECT_EQ(pageOf(rows, {{"pageSize", 2}, {"pageNum", 3}}), (Json{5}));
  EXPECT_EQ(pageOf(rows, {{"pageSize", 2}, {"pageNum", 4}}), Json::array());
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
