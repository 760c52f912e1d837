#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "emulator/answers.hpp"
#include "emulator/json.hpp"
#include "emulator/router.hpp"

namespace kibo::inventory::testing::detail {

// What the groups have in common that keep what clients send: settings, tags, locations, bins. They
// keep it as JSON, so that a field which nobody here knows is answered again.

using Names = std::span<const std::string_view>;

/// Puts the fields of `sent` over those of `kept`. A null says nothing, and the fields of `own` are
/// the service's alone.
void overlay(Json& kept, const Json& sent, Names own);

/// 404 in the service's shape: "There is no <what>".
[[nodiscard]] Answer notFound(std::string_view what);

/// 409 in the service's shape: "There is already <what>".
[[nodiscard]] Answer alreadyThere(std::string_view what, std::string_view error = "Conflict");

/// The fields that most of the service's answers share, for one that went well.
[[nodiscard]] Json success(std::size_t results);

/// The number in the path; nothing when it is none.
[[nodiscard]] std::optional<std::int64_t> pathNumber(const Context& context, std::string_view name);

/// The date of an answer: now, by the emulator's clock.
[[nodiscard]] std::string dateOfNow(const Context& context);

/// What most request bodies of the service may carry and no resource keeps.
inline constexpr std::string_view kRequestFields[] = {"userID", "pageSize", "pageNum", "sortBy"};

}  // namespace kibo::inventory::testing::detail
