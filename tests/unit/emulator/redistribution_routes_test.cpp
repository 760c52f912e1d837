#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

TEST(Redistribution, IsAJobForEachLocation) {
  ServiceTester tester;
  ASSERT_EQ(tester
                .post("v1/tagCategory", R"({"name":"Channel","tags":[
                          {"tagValue":"Web","percent":80},{"tagValue":"Store","percent":20}]})")
                .status,
            200);
  const Reply jobs = tester.post("v5/inventory/redistribute", "");
  ASSERT_EQ(jobs.body.size(), 2U);
  EXPECT_EQ(jobs.body.at(0).at("locationCode"), "L1");
  EXPECT_EQ(jobs.body.at(1).at("status"), "PENDING");
  tester.clock->advance(5s);
  const Json rows = tester
                        .post("v5/inventory", R"({"type":"ANY","items":[{"upc":"A"}],
                                                  "tags":{"Channel":"Web"}})")
                        .body;
  EXPECT_EQ(rows.at(0).at("available"), 8);
  EXPECT_EQ(rows.at(1).at("available"), 4);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
