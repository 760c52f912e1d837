#include "json/field_orders.hpp"

#include <numeric>

namespace kibo::inventory::detail {

FieldOrders::Order& FieldOrders::of(const Record& record) {
  const auto [entry, isNew] = orders_.try_emplace(&record);
  Order& order = entry->second;
  if (isNew) {
    std::iota(order.next.begin(), order.next.end(), std::uint8_t{0});
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
      if (record.fields[i].presence == Presence::required) order.required |= std::uint64_t{1} << i;
    }
  }
  return order;
}

}  // namespace kibo::inventory::detail
