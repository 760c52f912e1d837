#pragma once

#include <cstddef>
#include <string>

namespace kibo::inventory::detail {

/// How many bytes may be looked at behind the end of a text that is read: blocks are taken whole.
inline constexpr std::size_t kPadding = 64;

/// Puts zeros behind the end of `text`: where it ends must not depend on what the memory held
/// before. Its contents and size stay, its capacity may grow.
inline void pad(std::string& text) {
  const std::size_t size = text.size();
  text.resize(size + kPadding, '\0');
  text.resize(size);
}

}  // namespace kibo::inventory::detail
