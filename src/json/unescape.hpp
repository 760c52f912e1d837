#pragma once

#include <string_view>

namespace kibo::inventory::detail {

/// Writes what the inside of a JSON string says to `out`, which has room for `text.size()` bytes
/// and may be where the text itself is. The end of what was written; null for a wrong escape, or
/// half of a surrogate pair.
[[nodiscard]] char* unescape(std::string_view text, char* out) noexcept;

}  // namespace kibo::inventory::detail
