#pragma once

#include <string>
#include <string_view>

namespace kibo::inventory::detail {

[[nodiscard]] bool isUtf8(std::string_view text) noexcept;

/// Appends `text` in quotes. What JSON wants escaped is, as JavaScript does it: `\b`, `\f`, `\n`,
/// `\r`, `\t`, else `\u00` and two small hexadecimal digits. All other text stays as it is.
void appendQuoted(std::string_view text, std::string& out);

/// `json`, which is valid, without the white space between its tokens: in one line.
[[nodiscard]] std::string compactJson(std::string_view json);

}  // namespace kibo::inventory::detail
