#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "emulator/holds.hpp"
#include "emulator/jobs.hpp"

namespace kibo::inventory::testing::detail {

enum class AllocationKind : std::uint8_t { allocate, deallocate, fulfill };

struct AllocationItem {
  Holder holder{};
  std::string locationCode{};
  Product product{};
  std::int64_t quantity = 0;
  Tags tags{};                                           ///< Of an allocation.
  std::optional<std::chrono::sys_seconds> futureDate{};  ///< Of an allocation of expected stock.
  std::optional<bool> blockAssignment{};                 ///< Of a deallocation: what to set.
};

/// Stock to be held for orders, let go, or shipped.
struct Allocation {
  AllocationKind kind = AllocationKind::allocate;
  std::vector<AllocationItem> items{};
  bool decrementOnHand = false;  ///< A deallocation takes what was allocated out of the stock.
  std::int64_t tenant = 0;
  std::optional<std::int64_t> userID{};
};

/// Carries it out, whole or not at all. Returns what is wrong with the items; nothing when it was
/// carried out.
[[nodiscard]] JobMessages apply(const Allocation& allocation, Stock& stock, HoldBook& book,
                                Clock::WallTimePoint now);

/// Gives pending holds of current stock what has come since, the oldest first; of this tenant, or
/// of all when it is 0. Returns how many holds got something.
std::size_t releasePending(std::int64_t tenant, Stock& stock, HoldBook& book,
                           Clock::WallTimePoint now);

/// Takes the pending part off the hold of that id. False when there is none.
[[nodiscard]] bool dropPending(std::int64_t holdID, Stock& stock, HoldBook& book,
                               Clock::WallTimePoint now);

}  // namespace kibo::inventory::testing::detail
