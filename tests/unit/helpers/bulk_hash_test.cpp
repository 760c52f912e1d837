#include "helpers/bulk_hash.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace kibo::inventory::detail {
namespace {

std::uint64_t hashOf(std::string_view text) {
  BulkHash hash;
  hash.add(text);
  return hash.value();
}

TEST(BulkHash, IsTheSameOnEveryMachine) {
  // Kept in checkpoints: a change of these makes those of an earlier version useless.
  EXPECT_EQ(hashOf("TENT-2P"), 15707779164708476583U);
  EXPECT_EQ(hashOf(std::string(100, 'x')), 14134895965852612603U);
}

TEST(BulkHash, TellsTextsOfAnyLengthApart) {
  std::set<std::uint64_t> seen;
  std::size_t count = 0;
  for (std::size_t size = 0; size < 100; ++size) {
    std::string text(size, 'a');
    seen.insert(hashOf(text));
    ++count;
    for (char& c : text) {
      c = 'b';
      seen.insert(hashOf(text));
      c = 'a';
      ++count;
    }
  }
  EXPECT_EQ(seen.size(), count);
}

TEST(BulkHash, SpreadsNumbersThatCountUpOverItsLowBits) {
  std::set<std::uint64_t> low;
  for (int i = 0; i < 4096; ++i) low.insert(hashOf(std::to_string(100000000000 + i)) % 8192);
  EXPECT_GT(low.size(), 2800U);  // of 8192 places 4096 at random take 3223
}

}  // namespace
}  // namespace kibo::inventory::detail
