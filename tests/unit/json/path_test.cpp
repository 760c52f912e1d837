#include "json/path.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::detail {
namespace {

TEST(Path, NamesMembersAndElements) {
  const Path row{.parent = nullptr, .index = 17};
  const Path tags{.parent = &row, .name = "tags"};
  const Path color{.parent = &tags, .name = "Color"};
  EXPECT_EQ(atPath(nullptr, "problem"), "problem");
  EXPECT_EQ(atPath(&row, "problem"), "[17]: problem");
  EXPECT_EQ(atPath(&color, "problem"), "[17].tags.Color: problem");
}

TEST(Path, TellsAnEmptyNameFromAnElement) {
  const Path items{.parent = nullptr, .name = "items"};
  const Path empty{.parent = &items, .name = ""};
  EXPECT_EQ(atPath(&empty, "problem"), "items.: problem");
}

}  // namespace
}  // namespace kibo::inventory::detail
