#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

/// How much a logger wants to hear; each level includes those after it.
enum class LogLevel : std::uint8_t {
  trace,    ///< Request lines, the headers that may be shown, waits.
  debug,    ///< Each attempt, each read.
  info,     ///< Each change that was accepted, each new token.
  warning,  ///< Repeats, pauses after a 429, calls that failed.
  error,    ///< Changes that may have been made or not.
};

/// `trace`, `debug`, `info`, `warning`, `error`.
[[nodiscard]] KIBO_INVENTORY_API std::string_view toString(LogLevel level) noexcept;

/// One named fact of a record. A number is written in decimal digits.
struct LogField {
  std::string_view name{};
  std::string_view value{};  ///< UTF-8 as far as the service sends UTF-8; no control characters.
};

/// Something that happened: `call.changed`, `attempt.failed`, `token.renewed` ... The names, and
/// the fields that each may have, are listed in docs/observability.md. Valid during the call that
/// it is passed to.
struct LogRecord {
  LogLevel level{};
  std::string_view event{};
  std::span<const LogField> fields{};
};

/// Where the library's records go. No record ever holds a token, a password, a body, the value of a
/// query parameter, or a header that is not on the library's list of harmless ones.
///
/// Thread safety: called concurrently, on the threads that make calls, and never under a lock of
/// the library. It must not block for long: the call waits for it.
/// Exceptions: what it throws is dropped, and the record with it.
class KIBO_INVENTORY_API Logger {
 public:
  virtual ~Logger();

  /// Whether records of this level are wanted: asked before one is put together.
  [[nodiscard]] virtual bool wants(LogLevel level) const = 0;

  virtual void log(const LogRecord& record) = 0;
};

}  // namespace kibo::inventory
