#pragma once

#include <string>

#include "kibo/inventory/error.hpp"

namespace kibo::inventory::cli {

/// An error as a JSON object in one line: `kind`, `code`, `status`, `delivery` and `message`
/// always, the rest where there is something to say.
[[nodiscard]] std::string showError(const Error& error);

}  // namespace kibo::inventory::cli
