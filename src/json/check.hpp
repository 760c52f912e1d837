#pragma once

#include <string>
#include <string_view>

#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

/// Whether `json` is one valid JSON value, by the rules of the reader. The error is of kind
/// `decode`.
Result<void> checkJson(std::string_view json);

/// The text of a JSON string in quotes; any other JSON value as it is written. `json` is valid.
[[nodiscard]] std::string textOf(std::string_view json);

}  // namespace kibo::inventory::detail
