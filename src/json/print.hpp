#pragma once

#include <string>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// `value` for people, in one line; see `print` in serialize.hpp.
[[nodiscard]] std::string printValue(const TypeOps& type, const void* value);
[[nodiscard]] std::string printRecord(const Record& record, const void* value);

}  // namespace kibo::inventory::detail
