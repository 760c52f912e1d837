#pragma once

#include <array>
#include <cstdint>
#include <map>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// The order in which the fields of each record come. A service writes all rows alike, in this
/// answer and the next, so the field after this one is mostly the one that came after it before,
/// and its name is compared first. Records are told apart by their address: they are constant data.
class FieldOrders {
 public:
  struct Order {
    std::array<std::uint8_t, kMaxFields + 1> next{};  // [0]: the first; [n + 1]: after field n
    std::uint64_t required = 0;                       // a bit for each required field
  };
  Order& of(const Record& record);

 private:
  std::map<const Record*, Order> orders_{};
};

}  // namespace kibo::inventory::detail
