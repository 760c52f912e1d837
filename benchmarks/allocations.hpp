#pragma once

#include <cstdint>

namespace kibo::inventory::benchmarks {

/// How often this process has called `operator new` so far. What C libraries take with `malloc` is
/// not counted.
[[nodiscard]] std::uint64_t allocations() noexcept;

}  // namespace kibo::inventory::benchmarks
