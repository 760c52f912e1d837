#pragma once

#include <string>

namespace kibo::inventory::benchmarks {

/// The whole file. Throws when it cannot be read.
[[nodiscard]] std::string readFile(const std::string& path);

}  // namespace kibo::inventory::benchmarks
