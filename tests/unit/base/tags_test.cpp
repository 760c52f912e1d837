#include "kibo/inventory/tags.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace kibo::inventory {
namespace {

static_assert(sizeof(Tags) == sizeof(void*));

std::string text(const Tags& tags) {
  std::string text;
  for (const auto& [category, value] : tags) text += category + "=" + value + ";";
  return text;
}

TEST(Tags, AreEmptyAtFirst) {
  Tags tags;
  EXPECT_TRUE(tags.empty());
  EXPECT_EQ(tags.size(), 0U);
  EXPECT_EQ(tags.begin(), tags.end());
  EXPECT_EQ(tags.find("a"), std::nullopt);
  EXPECT_FALSE(tags.erase("a"));
  EXPECT_EQ(tags, Tags{});
}

TEST(Tags, AreMadeOfEntriesInAnyOrder) {
  const Tags tags = {{"b", "2"}, {.category = "c", .value = "3"}, {"a", "1"}, {"b", "two"}};
  EXPECT_EQ(text(tags), "a=1;b=two;c=3;");
  EXPECT_EQ(tags.size(), 3U);
  EXPECT_FALSE(tags.empty());
}

TEST(Tags, AreFoundByCategory) {
  const Tags tags = {{"Channel", "Web"}, {"Color", ""}};
  EXPECT_EQ(tags.find("Channel"), "Web");
  EXPECT_EQ(tags.find("Color"), "");
  for (const char* category : {"", "Channe", "Channels", "channel", "Z"}) {
    EXPECT_EQ(tags.find(category), std::nullopt) << category;
  }
}

TEST(Tags, AreSetAndErased) {
  Tags tags;
  tags.set("b", "2");
  tags.set("a", "1");
  tags.set("c", "3");
  tags.set("b", "two");
  EXPECT_EQ(text(tags), "a=1;b=two;c=3;");
  EXPECT_TRUE(tags.erase("b"));
  EXPECT_FALSE(tags.erase("b"));
  EXPECT_EQ(text(tags), "a=1;c=3;");
  EXPECT_TRUE(tags.erase("a"));
  EXPECT_TRUE(tags.erase("c"));
  EXPECT_TRUE(tags.empty());
  EXPECT_EQ(tags, Tags{});
}

TEST(Tags, CanBeSetFromTheirOwnText) {
  Tags tags = {{"b", "a value that does not fit into a small string"}};
  for (const char* category : {"a", "b", "c", "d"}) tags.set(category, *tags.find("b"));
  for (const auto& [category, value] : tags) {
    EXPECT_EQ(value, "a value that does not fit into a small string") << category;
  }
  EXPECT_EQ(tags.size(), 4U);
}

TEST(Tags, AreValues) {
  const Tags one = {{"a", "1"}};
  Tags two = one;
  EXPECT_EQ(two, one);
  two.set("a", "2");
  EXPECT_NE(two, one);
  EXPECT_EQ(one.find("a"), "1");
  two = one;
  EXPECT_EQ(two, one);
  const Tags& self = two;
  two = self;
  EXPECT_EQ(two, one);
  const Tags moved = std::move(two);
  EXPECT_EQ(moved, one);
  two = Tags{};
  EXPECT_TRUE(two.empty());
  EXPECT_NE(two, one);
}

TEST(Tags, CompareByCategoriesAndValues) {
  EXPECT_EQ((Tags{{"a", "1"}, {"b", "2"}}), (Tags{{"b", "2"}, {"a", "1"}}));
  EXPECT_NE((Tags{{"a", "1"}}), (Tags{{"a", "2"}}));
  EXPECT_NE((Tags{{"a", "1"}}), (Tags{{"b", "1"}}));
  EXPECT_NE((Tags{{"a", "1"}}), (Tags{{"a", "1"}, {"b", "2"}}));
}

}  // namespace
}  // namespace kibo::inventory
