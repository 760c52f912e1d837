#include "json/output.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::detail {
namespace {

TEST(Output, AppendsToWhatIsThere) {
  std::string text = "before ";
  std::string expected = text;
  {
    Output output(text);
    for (int i = 0; i < 2000; ++i) {
      const std::string piece(static_cast<std::size_t>(i % 50), static_cast<char>('a' + i % 26));
      output.append(piece);
      output.append('|');
      output.appendWith([i](std::string& out) { out += std::to_string(i); });
      expected += piece + '|' + std::to_string(i);
      EXPECT_EQ(output.size(), expected.size());
    }
    char* const room = output.room(100);
    room[0] = '!';
    output.written(1);
  }
  EXPECT_EQ(text, expected + '!');
}

}  // namespace
}  // namespace kibo::inventory::detail
