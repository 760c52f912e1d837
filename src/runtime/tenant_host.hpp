#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "auth/renewed.hpp"
#include "base/fork_local.hpp"
#include "kibo/inventory/credentials.hpp"

namespace kibo::inventory::detail {

/// The tenant's host name as the service tells it (`GET {authUrl}/api/platform/tenants/{id}`, its
/// `domain`), kept for an hour. The old name stays in use while, and when, a renewal fails.
///
/// Thread safety: `url` may be called concurrently; one look-up is in flight at most.
class TenantHost {
 public:
  /// `headers` are sent with the look-up, beside `Authorization`.
  TenantHost(std::string authUrl, std::int64_t tenantId, std::vector<Header> headers,
             std::shared_ptr<Transport> transport, std::shared_ptr<TokenProvider> tokens);

  /// `https://{domain}`; `http` when the look-up itself goes to a loopback address by http, as with
  /// the emulator. Errors have `operation` "getTenant" and `Delivery::notSent`.
  Result<std::string> url(const CallContext& context);

 private:
  Result<Fresh<std::string>> lookUp(const CallContext& caller);
  Result<HttpResponse> ask(const CallContext& context);

  const std::string authUrl_;
  const std::int64_t tenantId_;
  const std::vector<Header> headers_;
  const std::shared_ptr<Transport> transport_;
  const std::shared_ptr<TokenProvider> tokens_;
  ForkLocal<Renewed<std::string>> url_;
};

}  // namespace kibo::inventory::detail
