#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/stock.hpp"
#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::testing::detail {

/// Whom stock is held for: an order's item in a shipment, or an item of a cart.
struct Holder {
  std::int64_t orderID = 0;
  std::int64_t orderItemID = 0;
  std::int64_t shipmentID = 0;
  std::string cartID{};
  std::string cartItemID{};

  auto operator<=>(const Holder&) const = default;
};

/// Stock that is kept from others. It is counted in the record's own quantities too.
struct Hold {
  std::int64_t id = 0;
  Holder holder{};
  std::int64_t tenant = 0;
  std::string locationCode{};
  std::int64_t recordID = 0;
  Product product{};
  Tags tags{};
  std::int64_t futureID = 0;  ///< Of the expected stock that is held; 0 for the current stock.
  std::int64_t allocated = 0;
  std::int64_t pending = 0;  ///< Asked for beyond what was there; it waits for stock.

  [[nodiscard]] std::int64_t quantity() const noexcept { return allocated + pending; }
};

enum class HoldEventType : std::uint8_t { allocated, deallocated, fulfilled };

/// The word of `OrderItemInformationEvent.eventType`.
[[nodiscard]] std::string_view eventWord(HoldEventType type) noexcept;

/// The word of `OrderItemLogResponse.type`.
[[nodiscard]] std::string_view logWord(HoldEventType type) noexcept;

/// What happened to an order's item. What was allocated, less what was deallocated and fulfilled,
/// is what is held.
struct HoldEvent {
  HoldEventType type = HoldEventType::allocated;
  Holder holder{};
  std::int64_t tenant = 0;
  std::string locationCode{};
  std::int64_t recordID = 0;
  Product product{};
  std::int64_t quantity = 0;
  Clock::WallTimePoint date{};
  std::optional<std::int64_t> userID{};
};

/// The event that the hold was changed by `quantity`.
[[nodiscard]] HoldEvent eventOf(const Hold& hold, HoldEventType type, std::int64_t quantity,
                                Clock::WallTimePoint date);

/// The tagged part that the hold is counted in; null when it is of no part. A tag that was deleted
/// is still on the hold, but no longer on the part.
[[nodiscard]] TaggedStock* partOf(StockRecord& record, const Hold& hold);

/// All that is held, the oldest first, and how that came about.
class HoldBook {
 public:
  [[nodiscard]] std::vector<Hold>& holds() noexcept { return holds_; }
  [[nodiscard]] const std::vector<Hold>& holds() const noexcept { return holds_; }
  [[nodiscard]] std::vector<HoldEvent>& events() noexcept { return events_; }
  [[nodiscard]] const std::vector<HoldEvent>& events() const noexcept { return events_; }

  /// Adds the hold and gives it an id.
  void add(Hold hold);

  /// Drops the holds that hold nothing any more.
  void dropEmpty();

  /// Ends the holds that `ended` picks, whose stock goes away: an event each.
  void letGo(const std::function<bool(const Hold&)>& ended, Clock::WallTimePoint now);

 private:
  std::vector<Hold> holds_;
  std::vector<HoldEvent> events_;
  std::int64_t lastId_ = 0;
};

}  // namespace kibo::inventory::testing::detail
