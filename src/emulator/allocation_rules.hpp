#pragma once

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {

// The known fields of the requests about stock that is held.

[[nodiscard]] std::span<const FieldRule> allocationRules() noexcept;
[[nodiscard]] std::span<const FieldRule> transitionCartRules() noexcept;
[[nodiscard]] std::span<const FieldRule> blockAssignmentRules() noexcept;
[[nodiscard]] std::span<const FieldRule> shipmentAllocationRules() noexcept;

}  // namespace kibo::inventory::testing::detail
