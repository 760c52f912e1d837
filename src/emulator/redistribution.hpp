#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "emulator/stock.hpp"
#include "emulator/tags.hpp"

namespace kibo::inventory::testing::detail {

/// The part of the stock that is to carry these tags: `weight` of the sum of all weights.
struct TaggedShare {
  Tags tags{};
  std::int64_t weight = 1;
};

/// A share for each combination of the values of the categories that have percentages; none when no
/// category has them.
[[nodiscard]] std::vector<TaggedShare> sharesOf(const TagBook& book);

/// Gives each part of each record of the location its share of what is not allocated. What is
/// allocated stays with its part. Without shares, nothing changes.
void redistribute(Location& location, const std::vector<TaggedShare>& shares,
                  std::chrono::system_clock::time_point now);

}  // namespace kibo::inventory::testing::detail
