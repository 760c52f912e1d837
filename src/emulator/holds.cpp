#include "emulator/holds.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kibo::inventory::testing::detail {
namespace {

struct EventWords {
  std::string_view event;
  std::string_view log;
};

constexpr std::array<EventWords, 3> kWords{
    {{"ALLOCATED", "ALLOCATE"}, {"DEALLOCATED", "DEALLOCATE"}, {"FULFILLED", "FULFILL"}}};

}  // namespace

std::string_view eventWord(HoldEventType type) noexcept {
  return kWords[static_cast<std::size_t>(type)].event;
}

std::string_view logWord(HoldEventType type) noexcept {
  return kWords[static_cast<std::size_t>(type)].log;
}

HoldEvent eventOf(const Hold& hold, HoldEventType type, std::int64_t quantity,
                  Clock::WallTimePoint date) {
  return {.type = type,
          .holder = hold.holder,
          .tenant = hold.tenant,
          .locationCode = hold.locationCode,
          .recordID = hold.recordID,
          .product = hold.product,
          .quantity = quantity,
          .date = date};
}

TaggedStock* partOf(StockRecord& record, const Hold& hold) {
  TaggedStock* best = nullptr;
  for (TaggedStock& part : record.tagged) {
    const bool fits = !part.tags.empty() && std::ranges::includes(hold.tags, part.tags);
    if (fits && (best == nullptr || part.tags.size() > best->tags.size())) best = &part;
  }
  return best;
}

void HoldBook::add(Hold hold) {
  hold.id = ++lastId_;
  holds_.push_back(std::move(hold));
}

void HoldBook::dropEmpty() {
  std::erase_if(holds_, [](const Hold& hold) { return hold.quantity() == 0; });
}

void HoldBook::letGo(const std::function<bool(const Hold&)>& ended, Clock::WallTimePoint now) {
  for (Hold& hold : holds_) {
    if (!ended(hold)) continue;
    events_.push_back(eventOf(hold, HoldEventType::deallocated, hold.quantity(), now));
    hold.allocated = hold.pending = 0;
  }
  dropEmpty();
}

}  // namespace kibo::inventory::testing::detail
