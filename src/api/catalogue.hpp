#pragma once

#include <span>
#include <string_view>

#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail {

/// The operations of each client, group by group.
[[nodiscard]] std::span<const std::span<const OperationRow* const>> catalogue() noexcept;

/// The operation with this id; null when there is none.
[[nodiscard]] const OperationRow* findOperation(std::string_view id) noexcept;

}  // namespace kibo::inventory::detail
