#pragma once

#include <string_view>

#include "json/record.hpp"

namespace kibo::inventory::detail {

inline constexpr std::string_view kMask = "***";

/// Puts `***` in the place of each secret that is set, for showing. Fields that the model does not
/// know stay as they are.
void maskSecrets(const TypeOps& type, void* value);

}  // namespace kibo::inventory::detail
