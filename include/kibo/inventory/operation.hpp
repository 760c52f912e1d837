#pragma once

#include <cstdint>
#include <string_view>

#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory {

/// What carrying an operation out twice does. Decides which failures may be repeated.
enum class Effect : std::uint8_t {
  read,        ///< Changes nothing.
  idempotent,  ///< Twice is the same as once (`refresh` sets a count).
  additive,    ///< Twice counts twice (`adjust` adds to a count): one transmission, no repeat.
};

/// Where an operation was published, as bits of a mask. They differ: the library supports them all.
enum class Source : std::uint8_t {
  none = 0,
  sdk2026 = 1,      ///< The vendor's TypeScript SDK 3.2634.1.
  spec2025 = 2,     ///< The OpenAPI document of July 2025.
  swagger2020 = 4,  ///< The service's own Swagger document of 2020.
  documents = 8,    ///< The vendor's documents, in words only.
};
constexpr Source operator|(Source left, Source right) noexcept {
  return static_cast<Source>(static_cast<unsigned>(left) | static_cast<unsigned>(right));
}
/// Whether `sources` holds `source`.
constexpr bool contains(Source sources, Source source) noexcept {
  return (static_cast<unsigned>(sources) & static_cast<unsigned>(source)) != 0;
}

/// One operation of the service: a row of knowledge, no behaviour.
struct Operation {
  std::string_view id{};  ///< The name used in errors, e.g. `postQueryInventory`.
  Method method{};
  std::string_view path{};  ///< Below the host, with `{name}` for path values.
  Effect effect = Effect::additive;
  std::string_view group{};  ///< The client that has it, e.g. `InventoryApi`.
  Source sources = Source::none;

  /// The source that has it prints the path without the service's prefix, which was put before it.
  bool pathAssumed = false;

  /// Its contract has `x-vol-site` in the query besides the header: `CallOptions::siteInQuery`.
  bool siteInQuery = false;

  std::string_view limits{};  ///< The service's limits, in words; empty when none is known.
};

}  // namespace kibo::inventory
