#pragma once

#include <string_view>

#include "kibo/inventory/call_by_name.hpp"

namespace kibo::inventory::cli {

/// Reads one line of `call --lines`: an object with `operation`, and where they are needed `path`,
/// `query` (objects) and `body`. A value of `path` and `query` is text, a number, `true` or
/// `false`, in `query` also a list of these. Numbers and the body stay as they are written.
[[nodiscard]] Result<NamedCall> readCallLine(std::string_view json);

}  // namespace kibo::inventory::cli
