#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/serialize.hpp"
#include "lenient_thing.hpp"
#include "random_value.hpp"

namespace kibo::inventory::testing {
namespace {

/// Damages `text` a little: bytes changed, removed, doubled, or the end cut off.
std::string damaged(std::string text, std::mt19937_64& random) {
  constexpr std::string_view kBytes = "{}[],:\"\\0123456789.eE+-tfn \n\x01\xff\xc3u";
  const auto below = [&random](std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
  };
  for (std::size_t count = 1 + below(3); count > 0 && !text.empty(); --count) {
    const std::size_t place = below(text.size());
    switch (below(4)) {
      case 0:
        text[place] = kBytes[below(kBytes.size())];
        break;
      case 1:
        text.erase(place, 1 + below(4));
        break;
      case 2:
        text.insert(place, text.substr(place, 1 + below(12)));
        break;
      default:
        text.resize(place);
        break;
    }
  }
  return text;
}

/// By another library. (A number that is too large for it is well formed, and kept as an extra.)
bool isMalformed(const std::string& json) {
  try {
    return nlohmann::json::parse(json).is_discarded();
  } catch (const nlohmann::json::parse_error&) {
    return true;
  } catch (const nlohmann::json::out_of_range&) {
    return false;
  }
}

template <class M>
void expectSoundReading() {
  std::mt19937_64 random(20240917);
  int accepted = 0;
  int refused = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    std::vector<M> rows(2);
    for (auto& row : rows) row = RandomValue(seed, 0.4).make<M>();
    const std::string whole = toJson(rows);
    for (int round = 0; round < 50; ++round) {
      const std::string json = damaged(whole, random);
      const auto read = fromJson<std::vector<M>>(json);
      if (!read) {
        ++refused;
        EXPECT_FALSE(read.error().message.empty());
        continue;
      }
      ++accepted;
      ASSERT_FALSE(isMalformed(json)) << json;
      ASSERT_EQ(fromJson<std::vector<M>>(toJson(*read)).value(), *read) << json;
    }
  }
  EXPECT_GT(accepted, 100);
  EXPECT_GT(refused, 10000);
}

TEST(Mutation, WhatAnotherLibraryRefusesIsRefusedAndWhatIsReadCanBeWritten) {
  expectSoundReading<InventoryResponse>();
  expectSoundReading<Thing>();
  expectSoundReading<LenientThing>();
}

}  // namespace
}  // namespace kibo::inventory::testing
