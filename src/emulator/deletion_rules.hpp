#pragma once

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {

// The known fields of the requests that delete.

[[nodiscard]] std::span<const FieldRule> deleteRules() noexcept;
[[nodiscard]] std::span<const FieldRule> deleteItemsRules() noexcept;
[[nodiscard]] std::span<const FieldRule> deleteFutureRules() noexcept;

}  // namespace kibo::inventory::testing::detail
