#include "json/value_end.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kibo::inventory::detail {
namespace {

struct Case {
  std::string_view text;
  std::size_t end;  // how many bytes show that the value has ended
};

TEST(ValueEnd, IsFoundWithTheByteThatShowsIt) {
  for (const auto& [text, end] : {
           Case{R"({"a":[1,"]}"],"b":{}} ,)", 21},
           Case{R"(["\"]",{"x":"\\"}],)", 18},
           Case{"12,", 3},
           Case{"true}", 5},
           Case{R"("a,b]":)", 7},
           Case{R"( "a" ,)", 6},
       }) {
    ValueEnd whole;
    EXPECT_FALSE(whole.feed(text.substr(0, end - 1))) << text;
    EXPECT_TRUE(whole.feed(text.substr(end - 1))) << text;
    ValueEnd bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
      EXPECT_EQ(bytes.feed(text.substr(i, 1)), i + 1 >= end) << text << " at " << i;
    }
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
