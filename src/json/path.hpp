#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kibo::inventory::detail {

/// Where in a JSON value a walker is. Each level lies on the stack of the function that works on
/// it, so a path costs nothing until it is printed.
struct Path {
  const Path* parent = nullptr;
  std::string_view name{};  ///< Of a member; no data (not merely empty) for an element of a list.
  std::size_t index = 0;    ///< Of an element.
};

/// `[17].tags.Color: problem`; the problem alone at the root, which is null.
[[nodiscard]] std::string atPath(const Path* path, std::string_view problem);

}  // namespace kibo::inventory::detail
