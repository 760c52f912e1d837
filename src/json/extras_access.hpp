#pragma once

#include <string_view>

#include "kibo/inventory/extras.hpp"

namespace kibo::inventory::detail {

/// For the reader, which has validated the JSON, and sees to it that no name occurs twice.
struct ExtrasAccess {
  static void append(Extras& extras, std::string_view name, std::string_view json);
};

}  // namespace kibo::inventory::detail
