#pragma once

#include <span>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {

// The request bodies of the service, as far as the emulator reads them.
[[nodiscard]] std::span<const FieldRule> queryRules() noexcept;
[[nodiscard]] std::span<const FieldRule> aggregateRules() noexcept;
[[nodiscard]] std::span<const FieldRule> adjustRules() noexcept;
[[nodiscard]] std::span<const FieldRule> refreshRules() noexcept;

/// A record of stock as the service answers it, which is how data sets are loaded.
[[nodiscard]] std::span<const FieldRule> stockRecordRules() noexcept;

[[nodiscard]] std::span<const FieldRule> tokenRules() noexcept;

}  // namespace kibo::inventory::testing::detail
