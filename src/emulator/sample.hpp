#pragma once

#include <string_view>

namespace kibo::inventory::testing::detail {

/// The text of examples/data/inventory.jsonl, embedded by the build.
[[nodiscard]] std::string_view sampleRecords() noexcept;

}  // namespace kibo::inventory::testing::detail
