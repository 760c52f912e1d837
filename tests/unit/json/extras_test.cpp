#include "kibo/inventory/extras.hpp"

#include <gtest/gtest.h>

#include "kibo/inventory/error.hpp"

namespace kibo::inventory {
namespace {

static_assert(sizeof(Extras) == sizeof(void*));

TEST(Extras, AreEmptyAtFirst) {
  Extras extras;
  EXPECT_TRUE(extras.empty());
  EXPECT_EQ(extras.size(), 0U);
  EXPECT_EQ(extras.begin(), extras.end());
  EXPECT_EQ(extras.find("a"), std::nullopt);
  EXPECT_FALSE(extras.erase("a"));
}

TEST(Extras, KeepTheOrderAndReplaceInPlace) {
  Extras extras;
  extras.set("b", "1");
  extras.set("a", " [ true,\n\" \"] \n");
  extras.set("b", R"("two")");
  std::string text;
  for (const auto& [name, json] : extras) text += name + "=" + json + ";";
  EXPECT_EQ(text, R"(b="two";a=[true," "];)");
  EXPECT_EQ(extras.find("a"), R"([true," "])");
  EXPECT_TRUE(extras.erase("b"));
  EXPECT_FALSE(extras.erase("b"));
  EXPECT_EQ(extras.size(), 1U);
  EXPECT_TRUE(extras.erase("a"));
  EXPECT_TRUE(extras.empty());
}

TEST(Extras, RefuseWhatIsNotOneJsonValue) {
  Extras extras;
  extras.set("kept", "1");
  for (const char* json : {"", "  ", "1,2", "1],[2", "]", "{\"a\":1,\"a\":2}", "\"a", "tru", "01",
                           "\"\xff\"", "[1,]", "{} {}", "1 2"}) {
    try {
      extras.set("kept", json);
      FAIL() << json;
    } catch (const ApiError& error) {
      EXPECT_EQ(error.error().kind, ErrorKind::invalidRequest) << json;
      EXPECT_TRUE(error.error().message.starts_with("extras.kept: ")) << error.error().message;
    }
  }
  EXPECT_EQ(extras.find("kept"), "1");
}

TEST(Extras, AreValues) {
  Extras one;
  one.set("a", "1");
  Extras two = one;
  EXPECT_EQ(one, two);
  two.set("a", "2");
  EXPECT_NE(one, two);
  EXPECT_EQ(one.find("a"), "1");
  one = two;
  EXPECT_EQ(one, two);
  const Extras& self = one;
  one = self;
  EXPECT_EQ(one, two);
  const Extras moved = std::move(two);
  EXPECT_EQ(moved, one);
  one = Extras{};
  EXPECT_TRUE(one.empty());
}

TEST(Extras, CompareByNamesTextAndOrder) {
  Extras one;
  Extras two;
  EXPECT_EQ(one, two);
  one.set("a", "1");
  EXPECT_NE(one, two);
  one.erase("a");
  EXPECT_EQ(one, two);
  one.set("a", "1");
  one.set("b", "2");
  two.set("b", "2");
  two.set("a", "1");
  EXPECT_NE(one, two);
}

}  // namespace
}  // namespace kibo::inventory
