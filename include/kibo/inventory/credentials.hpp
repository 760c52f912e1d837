#pragma once

#include <cstdint>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/http/transport.hpp"
#include "kibo/inventory/secret.hpp"

namespace kibo::inventory {

/// A bearer token. `generation` tells this token from the ones before and after it.
struct AccessToken {
  Secret value{};
  std::uint64_t generation = 0;
};

/// Where the bearer tokens of a configuration come from. The library's own one asks the service's
/// token endpoint with the client credentials in `Settings`; pass another in
/// `Settings::tokenProvider` when the tokens come from elsewhere.
///
/// Thread safety: all functions are called concurrently.
/// Exceptions: none may leave them. (One that does ends the call as `ErrorKind::internal`.)
class KIBO_INVENTORY_API TokenProvider {
 public:
  virtual ~TokenProvider();

  /// A token to sign a request with. May block until `context.deadline` or `context.stop`.
  virtual Result<AccessToken> token(const CallContext& context) = 0;

  /// The service answered 401 to a request signed with this generation. A provider renews only if
  /// this is still its newest generation: late answers to older ones must change nothing.
  virtual void reject(std::uint64_t generation) noexcept = 0;

  /// Whether a token of this generation, which `token` returned before, is still the one that it
  /// would return, without waiting. True spares the caller to ask for it: calls keep their token
  /// from one to the next. By default never.
  [[nodiscard]] virtual bool isCurrent(std::uint64_t generation,
                                       Clock::TimePoint now) const noexcept;
};

}  // namespace kibo::inventory
