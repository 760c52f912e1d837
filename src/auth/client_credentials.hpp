#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/telemetry.hpp"
#include "kibo/inventory/credentials.hpp"

namespace kibo::inventory::detail {

struct ClientCredentialsOptions {
  std::string authUrl;  ///< Base URL, e.g. `https://home.mozu.com`.
  std::string clientId;
  Secret sharedSecret;
  std::shared_ptr<Transport> transport;
  std::string userAgent;

  /// Reads an answer that is not a 2xx. Given from above, because the reader of all the service's
  /// error shapes lives there.
  Error (*readError)(const HttpResponse& response, const Clock& clock) = nullptr;

  /// A random number in [0, 1): where between 80 % and 90 % of its life a token is renewed.
  /// Not called concurrently.
  std::function<double()> random;

  /// Is told of each token request; outlives the provider. May be null.
  const Telemetry* telemetry = nullptr;
};

/// Tokens by the OAuth client credentials grant, `POST {authUrl}/api/platform/applications/
/// authtickets/oauth`, kept until they end. At most one token request is in flight; see `Renewed`
/// for who waits and who goes on. Time is that of `CallContext::clock`, and only its steady side.
///
/// Every error has `operation` "authenticate" and `Delivery::notSent`: the request that the token
/// was for never left. Nothing is repeated here; the call's own retry loop does that.
std::shared_ptr<TokenProvider> makeClientCredentials(ClientCredentialsOptions options);

}  // namespace kibo::inventory::detail
