#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "helpers/bulk_kind.hpp"
#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::detail {

/// What is wrong with the options, for people; empty: nothing.
[[nodiscard]] std::string problemOf(const BulkKind& kind, const BulkOptions& options);

/// Where a chunk stands whose request ended with an error. `before` is where it stood.
[[nodiscard]] BulkState stateAfterSending(const Error& error, BulkState before) noexcept;

/// Where a chunk stands that was accepted, and whose wait for the job ended with an error.
[[nodiscard]] BulkState stateAfterWaiting(const Error& error) noexcept;

/// How long to wait before a request is sent again that met a limit, and of which nothing was
/// carried out. Nothing: it must not be sent again for that.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitForTurn(const Error& error) noexcept;

enum class BulkStep : std::uint8_t {
  send,
  wait,   ///< For its job, which an earlier run left.
  leave,  ///< As it is.
};

/// What to do with a chunk that stands so. `stopped`: its location is, or the whole run.
[[nodiscard]] BulkStep stepOf(const BulkKind& kind, const BulkChunk& chunk, bool stopped) noexcept;

/// What keeps `now` from being the chunk that it was in an earlier run, for people; empty: nothing.
/// A chunk that was not sent may have been cut short by the end of that run, and may differ.
[[nodiscard]] std::string differenceOf(const BulkChunk& earlier, const BulkChunk& now);

/// How a chunk is called in messages.
[[nodiscard]] std::string nameOf(const BulkChunk& chunk);

}  // namespace kibo::inventory::detail
