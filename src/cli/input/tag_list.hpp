#pragma once

#include <string>
#include <string_view>

#include "kibo/inventory/tags.hpp"

namespace kibo::inventory::cli {

/// Reads `Category=Value;Category=Value`; no tags of an empty text. Returns what is wrong, which is
/// empty when nothing is.
[[nodiscard]] std::string readTagList(std::string_view text, Tags& into);

/// The same text of tags.
[[nodiscard]] std::string writeTagList(const Tags& tags);

/// Adds a tag; returns what is wrong with it.
[[nodiscard]] std::string addTag(std::string_view category, std::string_view value, Tags& into);

}  // namespace kibo::inventory::cli
