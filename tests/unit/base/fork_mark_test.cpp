#include "base/fork_mark.hpp"

#include <gtest/gtest.h>

#include "process/child.hpp"

namespace kibo::inventory::detail {
namespace {

using testing::Child;

TEST(ForkMark, IsOwnWhereItWasMade) {
  const ForkMark mark;
  EXPECT_TRUE(mark.isOwn());
  Child child([&] { return !mark.isOwn(); });
  EXPECT_EQ(child.end(), "well");
  EXPECT_TRUE(mark.isOwn());
}

TEST(ForkMark, AChildsMarkIsNotItsChilds) {
  Child child([] {
    const ForkMark mark;
    Child grandchild([&] { return !mark.isOwn(); });
    return mark.isOwn() && grandchild.end() == "well";
  });
  EXPECT_EQ(child.end(), "well");
}

}  // namespace
}  // namespace kibo::inventory::detail
