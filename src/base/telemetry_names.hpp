#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "kibo/inventory/logger.hpp"

/// What the library tells: the tables of docs/observability.md, which a test compares.
namespace kibo::inventory::detail {

/// The records. The order is that of `kEvents`.
enum class Event : std::uint8_t {
  callRead,
  callChanged,
  callFailed,
  callUnknown,
  attemptAnswered,
  attemptFailed,
  attemptRepeated,
  ratePaused,
  tokenRenewed,
  tokenFailed,
  waitEnded,
  requestLine,
  requestHeader,
  answerHeader,
};

/// A record has some of the `fields`, in this order: what has no value is left out.
struct EventRow {
  std::string_view name;
  LogLevel level;
  std::string_view fields;
};

inline constexpr std::array<EventRow, 14> kEvents{{
    {"call.read", LogLevel::debug,
     "operation effect attempts delivery status correlation_id milliseconds"},
    {"call.changed", LogLevel::info,
     "operation effect attempts delivery status correlation_id milliseconds"},
    {"call.failed", LogLevel::warning,
     "operation effect attempts delivery status correlation_id error message stopped_because "
     "milliseconds"},
    {"call.unknown", LogLevel::error,
     "operation effect attempts delivery status correlation_id error message stopped_because "
     "milliseconds"},
    {"attempt.answered", LogLevel::debug,
     "operation attempt method path body_bytes bytes_received delivery status correlation_id "
     "milliseconds"},
    {"attempt.failed", LogLevel::debug,
     "operation attempt method path body_bytes bytes_received delivery status correlation_id "
     "error message milliseconds"},
    {"attempt.repeated", LogLevel::warning, "operation attempt error status wait_milliseconds"},
    {"rate.paused", LogLevel::warning, "class wait_milliseconds"},
    {"token.renewed", LogLevel::info, "life_seconds milliseconds"},
    {"token.failed", LogLevel::warning, "status correlation_id error message milliseconds"},
    {"wait.ended", LogLevel::trace, "why wait_milliseconds milliseconds"},
    {"request.line", LogLevel::trace, "operation attempt method host path query"},
    {"request.header", LogLevel::trace, "operation attempt name value length"},
    {"answer.header", LogLevel::trace, "operation attempt name value length"},
}};

[[nodiscard]] constexpr const EventRow& rowOf(Event event) noexcept {
  return kEvents[static_cast<std::size_t>(event)];
}

/// The spans. The order is that of `kSpans`.
enum class SpanName : std::uint8_t { call, attempt, token, wait };

struct SpanRow {
  std::string_view name;
  std::string_view attributes;  ///< As `EventRow::fields`.
};

inline constexpr std::array<SpanRow, 4> kSpans{{
    {"kibo.call",
     "operation effect attempts delivery status correlation_id error message stopped_because"},
    {"kibo.attempt",
     "operation attempt method path body_bytes bytes_received delivery status correlation_id "
     "error message"},
    {"kibo.token", "life_seconds status correlation_id error message"},
    {"kibo.wait", "why wait_milliseconds"},
}};

[[nodiscard]] constexpr const SpanRow& rowOf(SpanName span) noexcept {
  return kSpans[static_cast<std::size_t>(span)];
}

/// The headers whose values may be told; of any other one tells the name and the length.
inline constexpr std::array<std::string_view, 20> kShownHeaders{
    "accept",
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "retry-after",
    "server",
    "transfer-encoding",
    "user-agent",
    "x-vol-catalog",
    "x-vol-correlation",
    "x-vol-currency",
    "x-vol-dataview-mode",
    "x-vol-locale",
    "x-vol-master-catalog",
    "x-vol-site",
    "x-vol-tenant",
    "x-vol-version",
};

/// Why a call waits: `why` of `wait.ended` and `kibo.wait`. The order is that of `kWaits`.
enum class Wait : std::uint8_t { repeat, turn, pause };

inline constexpr std::array<std::string_view, 3> kWaits{"repeat", "turn", "pause"};

[[nodiscard]] constexpr std::string_view nameOf(Wait why) noexcept {
  return kWaits[static_cast<std::size_t>(why)];
}

}  // namespace kibo::inventory::detail
