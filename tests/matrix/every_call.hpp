#pragma once

#include <cstddef>
#include <vector>

#include "kibo/inventory/call_by_name.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::testing {

/// Every operation of the library.
[[nodiscard]] std::vector<const detail::OperationRow*> everyOperation();

/// A call of the operation that the library takes: each field of the body and each value of the
/// path has something, and passwords are `kPassword`. A body is larger by `padding` bytes.
[[nodiscard]] NamedCall callOf(const detail::OperationRow& row, std::size_t padding = 0);

}  // namespace kibo::inventory::testing
