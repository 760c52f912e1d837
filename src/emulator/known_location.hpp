#pragma once

#include <optional>
#include <string_view>

#include "emulator/answers.hpp"
#include "emulator/state.hpp"

namespace kibo::inventory::testing::detail {

/// The location with its stock; one that was saved and has none yet is opened. Null when nobody
/// knows it.
[[nodiscard]] Location* knownLocation(State& state, std::string_view code);

/// 404 LOCATION_NOT_FOUND, unless the location is known.
[[nodiscard]] std::optional<Answer> refuseUnknownLocation(State& state, std::string_view code);

/// The number of a location, by which bins and deletions name it.
[[nodiscard]] std::int64_t locationID(State& state, std::string_view code);

}  // namespace kibo::inventory::testing::detail
