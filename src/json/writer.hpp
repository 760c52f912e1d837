#pragma once

#include <string>

#include "json/record.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

/// Appends `value` as JSON text without white space. An error, of kind `invalidRequest`, names the
/// path of a value that has no JSON: a number that is not finite, text that is not UTF-8, an
/// unset word in a list. `out` holds what was written before it then.
Result<void> writeJson(const TypeOps& type, const void* value, std::string& out);

}  // namespace kibo::inventory::detail
