#pragma once

#include <string>
#include <string_view>

namespace kibo::inventory::detail {

[[nodiscard]] bool isUtf8(std::string_view text) noexcept;

/// Appends `text` in quotes, with quotes, backslashes and control characters escaped.
void appendQuoted(std::string_view text, std::string& out);

}  // namespace kibo::inventory::detail
