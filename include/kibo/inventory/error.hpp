#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

/// What went wrong, as far as a caller can act on it.
enum class ErrorKind : std::uint8_t {
  configuration,   ///< A setting is wrong; `message` names it. Nothing was sent.
  invalidRequest,  ///< The call's own arguments cannot be sent; nothing was sent.
  authentication,  ///< No token could be had, or the service refused the one it got (401).
  forbidden,       ///< The application lacks a permission, "behavior" in Kibo's words (403).
  notFound,        ///< No such job, location, setting ... (404).
  conflict,        ///< The state of the service forbids it (409).
  refused,         ///< The service refused the request for another reason (other 3xx and 4xx).
  rateLimited,     ///< Too many requests (429, or a limit in `Settings`); see `retryAfter`.
  server,          ///< The service failed (5xx).
  network,         ///< Name look-up, connection or transfer failed.
  tls,             ///< The server's identity could not be verified, or no secure connection made.
  timeout,         ///< The deadline of the call passed.
  cancelled,       ///< The caller's stop token was used.
  decode,          ///< The answer is not what the operation answers; `message` names the path.
  tooLarge,        ///< The answer is larger than the limit set in `Settings`.
  jobFailed,       ///< The job that carries out the change ended as FAILED.
  internal,        ///< A middleware, transport or callback of the caller threw, or a bug here.
};

/// What the server may have done with the request. Decides whether repeating it is safe.
enum class Delivery : std::uint8_t {
  notSent,     ///< Not one byte of the request left this machine: the server did nothing.
  incomplete,  ///< The request broke off within its body: no server can have carried it out.
  rejected,    ///< The server refused the request: it did nothing.
  unknown,     ///< It may have been carried out, or not. Never repeat an `adjust` blindly now.
  answered,    ///< The server carried it out and said so.
};

[[nodiscard]] KIBO_INVENTORY_API std::string_view toString(ErrorKind kind) noexcept;
[[nodiscard]] KIBO_INVENTORY_API std::string_view toString(Delivery delivery) noexcept;

/// Codes that the service is known to answer in `Error::code`. The set is open: compare, do not
/// enumerate. The last four are named by Kibo's developer guide only.
namespace error_code {
inline constexpr std::string_view itemNotFound = "ITEM_NOT_FOUND";
inline constexpr std::string_view locationNotFound = "LOCATION_NOT_FOUND";
inline constexpr std::string_view validationError = "VALIDATION_ERROR";
inline constexpr std::string_view jobAlreadyExists = "JOB_ALREADY_EXISTS";
inline constexpr std::string_view unexpectedError = "UNEXPECTED_ERROR";
inline constexpr std::string_view unauthorized = "UNAUTHORIZED";
inline constexpr std::string_view forbidden = "FORBIDDEN";
}  // namespace error_code

/// One detail of an error: a field that the service refused, or a message of a failed job.
struct ErrorItem {
  std::string code{};
  std::string field{};  ///< Which field of the request, when the service says so.
  std::string message{};

  bool operator==(const ErrorItem&) const = default;
};

/// Everything known about a failed call, as plain data. Holds no secret: it may be logged whole.
///
/// Thread safety: a value; distinct objects are independent.
struct KIBO_INVENTORY_API Error {
  ErrorKind kind = ErrorKind::internal;
  Delivery delivery = Delivery::unknown;  ///< The careful verdict, until somebody knows better.
  int status = 0;                         ///< HTTP status; 0 when there was none.
  std::string code{};              ///< The service's error code, see `error_code`; may be empty.
  std::string message{};           ///< What happened, for people.
  std::vector<ErrorItem> items{};  ///< Details, in the service's order.
  std::string operation{};         ///< The operation that failed, e.g. `adjust`.
  std::string correlationId{};   ///< The answer's `x-vol-correlation`: quote it to Kibo's support.
  int attempts = 0;              ///< How many requests this call sent, or tried to send.
  std::string stoppedBecause{};  ///< Why a failure that may pass was not repeated (again).
  std::optional<std::chrono::milliseconds> retryAfter{};  ///< `Retry-After`, or our limit's.

  /// One line: the operation, what happened, what the server may have done, what to do next.
  [[nodiscard]] std::string describe() const;

  bool operator==(const Error&) const = default;
};

/// The one exception type of the library: thrown by `Result::value()` and by constructors that
/// are given wrong settings. `what()` is `Error::describe()`.
class KIBO_INVENTORY_API ApiError : public std::runtime_error {
 public:
  explicit ApiError(Error error);
  ApiError(const ApiError&) noexcept = default;
  ApiError& operator=(const ApiError&) noexcept = default;
  ~ApiError() override;

  [[nodiscard]] const Error& error() const noexcept { return *error_; }

 private:
  std::shared_ptr<const Error> error_;  // shared: copying an exception must not throw
};

namespace detail {
[[noreturn]] KIBO_INVENTORY_API void throwApiError(const Error& error);
}  // namespace detail

}  // namespace kibo::inventory
