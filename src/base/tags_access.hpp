#pragma once

#include <string>
#include <string_view>

#include "kibo/inventory/tags.hpp"

namespace kibo::inventory::detail {

/// For the reader: entries as they come, put in order once. `set` would take the square of their
/// number when a text has many in the wrong order.
struct TagsAccess {
  static void append(Tags& tags, std::string_view category, std::string value);

  /// To be called after the last `append`. A category that is there twice, or null.
  static const std::string* sort(Tags& tags);
};

}  // namespace kibo::inventory::detail
