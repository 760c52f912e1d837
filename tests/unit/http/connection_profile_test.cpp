#include "http/connection_profile.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::detail {
namespace {

TEST(ConnectionProfile, GivesAdditiveRequestsAConnectionOfTheirOwn) {
  EXPECT_TRUE(profileOf(Effect::read).reuse);
  EXPECT_TRUE(profileOf(Effect::idempotent).reuse);
  EXPECT_FALSE(profileOf(Effect::additive).reuse);
}

}  // namespace
}  // namespace kibo::inventory::detail
