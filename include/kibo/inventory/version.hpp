#pragma once

#include <string_view>

namespace kibo::inventory {

/// The version of the library that these headers belong to, as `MAJOR.MINOR.PATCH`. The build reads
/// the package's version from this line. Before 1.0.0 a new minor version may change the interface;
/// a new patch version never does.
inline constexpr std::string_view version = "0.1.0";

}  // namespace kibo::inventory
