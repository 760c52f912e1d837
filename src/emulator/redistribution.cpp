#include "emulator/redistribution.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace kibo::inventory::testing::detail {
namespace {

/// Whole units by weight: each rounded down, and the units left over to where most was cut off.
std::vector<std::int64_t> divide(std::int64_t units, std::int64_t sum,
                                 const std::vector<TaggedShare>& shares) {
  std::vector<std::int64_t> given;
  std::vector<std::int64_t> cut;
  for (const TaggedShare& share : shares) {
    given.push_back(units * share.weight / sum);
    cut.push_back(units * share.weight % sum);
  }
  std::vector<std::size_t> order(shares.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return cut[i]; });
  std::int64_t left = units - std::accumulate(given.begin(), given.end(), std::int64_t{0});
  for (const std::size_t i : order) {
    if (left-- <= 0) break;
    ++given[i];
  }
  return given;
}

void redistribute(StockRecord& record, std::int64_t sum, const std::vector<TaggedShare>& shares) {
  const std::int64_t free = record.quantities.onHand - record.quantities.allocated;
  if (free < 0) return;
  for (TaggedStock& part : record.tagged) part.quantities.onHand = part.quantities.allocated;
  const std::vector<std::int64_t> given = divide(free, sum, shares);
  for (std::size_t i = 0; i < shares.size(); ++i) {
    auto part = std::ranges::find(record.tagged, shares[i].tags, &TaggedStock::tags);
    if (part == record.tagged.end()) {
      part = record.tagged.insert(part, TaggedStock{.tags = shares[i].tags});
    }
    part->quantities.onHand += given[i];
  }
  std::erase_if(record.tagged,
                [](const TaggedStock& part) { return part.quantities == Quantities{}; });
}

}  // namespace

std::vector<TaggedShare> sharesOf(const TagBook& book) {
  std::vector<TaggedShare> shares;
  for (const Json& category : book.categories()) {
    const std::vector<TagShare> values = sharesOf(category);
    if (values.empty()) continue;
    if (shares.empty()) shares.emplace_back();
    std::vector<TaggedShare> combined;
    for (const TaggedShare& share : shares) {
      for (const TagShare& value : values) {
        TaggedShare& next = combined.emplace_back(share);
        next.tags.emplace(category.at("name").get<std::string>(), value.value);
        next.weight *= value.percent;
      }
    }
    shares = std::move(combined);
  }
  return shares;
}

void redistribute(Location& location, const std::vector<TaggedShare>& shares,
                  std::chrono::system_clock::time_point now) {
  std::int64_t sum = 0;
  for (const TaggedShare& share : shares) sum += share.weight;
  if (sum == 0) return;
  for (StockRecord& record : location.records()) {
    redistribute(record, sum, shares);
    record.changed = now;
  }
}

}  // namespace kibo::inventory::testing::detail
