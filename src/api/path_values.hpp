#pragma once

#include <string_view>
#include <vector>

namespace kibo::inventory::detail {

/// One `{name}` in the path of an operation that the caller gives a value for.
struct PathValue {
  std::string_view name{};
  bool isInteger = false;  ///< Otherwise text.

  bool operator==(const PathValue&) const = default;
};

/// Those of `path`, in order. `{inventoryVersion}` is not among them: it is a setting.
[[nodiscard]] std::vector<PathValue> pathValuesOf(std::string_view path);

}  // namespace kibo::inventory::detail
