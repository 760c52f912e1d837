#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "kibo/inventory/http/message.hpp"
#include "kibo/inventory/retry_policy.hpp"

namespace kibo::inventory {

/// What one call may set for itself. Everything is optional.
struct CallOptions {
  /// The time that the whole call may take: token, attempts and the waits between them.
  /// Default: `Settings::timeout`.
  std::optional<std::chrono::milliseconds> timeout{};

  /// Ends the call from another thread, in whatever phase it is; the error is
  /// `ErrorKind::cancelled` and says in `delivery` what the server may have done.
  std::stop_token stop{};

  /// Default: `Settings::retry`.
  std::optional<RetryPolicy> retry{};

  /// Sent with this call; one that the library sets itself is replaced. `Authorization` is refused,
  /// as is a name or value with a control character, before anything is sent.
  std::vector<Header> headers{};

  /// Sent as `x-vol-site` in the query too, for those operations whose contract has it there
  /// (queries of stock and deletions); refused for the others. The header `x-vol-site` is sent
  /// anyway when `Settings::siteId` is set.
  std::optional<std::int64_t> siteInQuery{};
};

}  // namespace kibo::inventory
