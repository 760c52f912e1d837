#pragma once

#include <string_view>

#include "kibo/inventory/json_text.hpp"

namespace kibo::inventory::detail {

/// For the reader, which has validated the JSON.
struct JsonTextAccess {
  static void assign(JsonText& value, std::string_view json);
};

}  // namespace kibo::inventory::detail
