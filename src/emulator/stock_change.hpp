#pragma once

#include <string>
#include <vector>

#include "emulator/stock.hpp"

namespace kibo::inventory::testing::detail {

enum class ChangeKind : std::uint8_t { adjust, refresh };

/// What an adjust or a refresh asks for, checked against the rules of its body.
struct StockChange {
  ChangeKind kind = ChangeKind::adjust;
  std::string locationCode{};
  Json items = Json::array();
};

/// Carries out the change, whole or not at all. Returns what is wrong with the items, a message
/// each; nothing when it was carried out. `now` dates what it changes.
[[nodiscard]] std::vector<std::string> apply(const StockChange& change, Stock& stock,
                                             std::chrono::system_clock::time_point now);

/// Adds to what is on hand; with tags, to the part with exactly these tags and to the whole.
void addOnHand(StockRecord& record, const Tags& tags, std::int64_t quantity,
               std::chrono::system_clock::time_point now);

}  // namespace kibo::inventory::testing::detail
