#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "kibo/inventory/result.hpp"
#include "kibo/inventory/secret.hpp"

namespace kibo::inventory::detail {

/// What a 2xx answer of the token endpoint grants; nothing when it carries an `errorCode` instead,
/// which the service is known to do.
struct TokenGrant {
  Secret token{};
  std::chrono::milliseconds life{};
};

/// The body of a token request. It holds the secret: the caller wipes it.
[[nodiscard]] Result<std::string> writeTokenRequest(const std::string& clientId,
                                                    const Secret& sharedSecret);

/// Reads the body of a 2xx answer (its capacity may grow). No error repeats what the body holds.
[[nodiscard]] Result<std::optional<TokenGrant>> readTokenAnswer(std::string& body);

}  // namespace kibo::inventory::detail
