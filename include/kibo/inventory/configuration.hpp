#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/credentials.hpp"
#include "kibo/inventory/export.hpp"
#include "kibo/inventory/http/middleware.hpp"
#include "kibo/inventory/rate_limits.hpp"
#include "kibo/inventory/result.hpp"
#include "kibo/inventory/retry_policy.hpp"
#include "kibo/inventory/secret.hpp"

namespace kibo::inventory {

class Logger;
class Tracer;

/// The version of HTTP for reads and for changes that may be repeated. A change that would count
/// twice always goes over an HTTP/1.1 connection of its own.
enum class HttpVersion : std::uint8_t {
  http1,  ///< HTTP/1.1.
  http2,  ///< HTTP/2 where the server offers it over TLS, else HTTP/1.1. Costs more CPU a call.
};

/// How requests reach the service. Certificates are always verified, TLS 1.2 is the least, and
/// redirects are never followed: there is no setting for these.
struct TransportSettings {
  /// The time for name look-up, connection and TLS handshake together.
  std::chrono::milliseconds connectTimeout{10'000};

  /// The largest answer accepted, in bytes after decompression; a larger one ends the call with
  /// `ErrorKind::tooLarge`. 12,000 inventory rows are about 7 MB. Of an answer that is handed over
  /// row by row it bounds each row instead (`ErrorKind::decode`).
  std::size_t maxResponseBytes = std::size_t{64} << 20;

  /// How much larger than on the wire a compressed answer may become, e.g. 100 for 100 to 1. Looked
  /// at from 1 MiB on. A larger one ends the call with `ErrorKind::tooLarge`.
  int maxCompressionRatio = 100;

  /// The largest sum of the header lines of an answer, in bytes; more ends the call with
  /// `ErrorKind::tooLarge`.
  std::size_t maxHeaderBytes = std::size_t{256} << 10;

  HttpVersion httpVersion = HttpVersion::http1;

  /// A PEM file with the certificate authorities to trust, and no others. Default: those that
  /// libcurl trusts on this system, in its bundle or in its directory of certificates.
  std::string caBundle{};

  /// `http://host:port`, `https://host:port` or `socks5h://host:port`. Not set: the environment's
  /// variables count, as libcurl reads them (`https_proxy`, `ALL_PROXY`, `NO_PROXY` and the like),
  /// but not for this machine itself. Set but empty: no proxy at all.
  std::optional<std::string> proxy{};
  std::string proxyUser{};
  Secret proxyPassword{};
};

/// Who calls, which tenant, and how. `KIBO_...` is the environment variable that
/// `Settings::fromEnv` reads into the field; the names are those of Kibo's TypeScript SDK.
struct Settings {
  std::int64_t tenantId = 0;             ///< `KIBO_TENANT`. Required.
  std::optional<std::int64_t> siteId{};  ///< `KIBO_SITE`. Part of the host name and `x-vol-site`.
  std::string clientId{};                ///< `KIBO_CLIENT_ID`, e.g. `KIBO_APP.1.0.0.Release`.
  Secret sharedSecret{};                 ///< `KIBO_SHARED_SECRET`.

  /// `KIBO_API_HOST`: a host, or a base URL such as `https://t1.tp0.mozu.com`. When set it wins
  /// over tenant, site, `apiEnv` and `region`. `http` is allowed for loopback addresses only.
  std::string apiHost{};

  /// `KIBO_AUTH_HOST`: host or base URL of the token endpoint. Default: `home.mozu.com`; in region
  /// `euw1` its home pod; in other regions the tenant's own host, which serves tokens too. With a
  /// loopback `apiHost` it is that host: a secret meant for a test does not leave the machine.
  std::string authHost{};

  /// `KIBO_API_ENV`: the pod, `sandbox`, `tp0`, `stg1` ... Default: `sandbox`, and `sb` where a
  /// `region` is set.
  std::string apiEnv{};

  /// `KIBO_REGION`, e.g. `euw1`. Not set: the US pods below `mozu.com`. Otherwise the pods below
  /// `{region}.kibocommerce.com`.
  std::string region{};

  std::optional<std::int64_t> masterCatalog{};  ///< `KIBO_MASTER_CATALOG`
  std::optional<std::int64_t> catalog{};        ///< `KIBO_CATALOG`
  std::string locale{};                         ///< `KIBO_LOCALE`, e.g. `en-US`
  std::string currency{};                       ///< `KIBO_CURRENCY`, e.g. `USD`
  std::string dataViewMode = "LIVE";            ///< `KIBO_DATA_VIEW_MODE`

  /// Ask the service for the tenant's host name (`GET /api/platform/tenants/{id}`, kept for an
  /// hour) instead of building it. `apiHost` still wins.
  bool discoverTenantHost = false;

  /// The version in the path of the stock operations: `v5`, which the service answers, or `v1`,
  /// which Kibo's developer guide prints.
  std::string inventoryVersion = "v5";

  /// The time one call may take, with its token, its retries and the waits between them.
  std::chrono::milliseconds timeout{30'000};

  RetryPolicy retry{};

  /// How many requests a minute all clients of the configuration send together. Default: no limit
  /// of our own.
  RateLimits rateLimits{};

  /// How deep objects and lists of an answer may lie within each other; a deeper one is
  /// `ErrorKind::decode`. 1 to 1024.
  int maxJsonDepth = 64;
  TransportSettings transport{};

  /// Put before the library's own product in `User-Agent`, e.g. `acme-wms/3.1`.
  std::string userAgent{};

  std::vector<Middleware> perCall{};
  std::vector<Middleware> perAttempt{};

  /// Is told what the calls do, see `logger.hpp`. Not set: nothing is logged.
  std::shared_ptr<Logger> logger{};

  /// Is told of the spans of each call, see `tracer.hpp`. Not set: nothing is traced.
  std::shared_ptr<Tracer> tracer{};

  /// In the place of the library's own. `clientId` and `sharedSecret` are not needed then.
  std::shared_ptr<TokenProvider> tokenProvider{};

  /// In the place of libcurl, for tests (`testing::FakeTransport`) or another HTTP stack.
  std::shared_ptr<Transport> httpTransport{};

  /// In the place of the machine's clocks, for tests (`testing::ManualClock`).
  std::shared_ptr<Clock> clock{};

  /// The settings from the `KIBO_*` environment variables. An unset or empty variable leaves the
  /// default; one that is not a number where a number is wanted is an error that names it. No other
  /// thread may write to the environment meanwhile.
  KIBO_INVENTORY_API static Result<Settings> fromEnv();

  /// As `fromEnv`, from variables kept elsewhere, e.g. in a file. `variable` is called once with
  /// the name of each variable that there is, and returns its value or null; a value must live
  /// until the next call.
  KIBO_INVENTORY_API static Result<Settings> fromVariables(
      const std::function<const char*(const char* name)>& variable);
};

namespace detail {
struct Core;
}

/// A handle on one immutable core: settings, token, connections, retry budget. Copies share the
/// core, and so do all API clients made from them. Make one for each tenant and application, and
/// keep it: it owns the connection pool and the token.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Lifetime: API clients keep the core alive; the configuration object itself need not outlive
/// them.
class KIBO_INVENTORY_API Configuration {
 public:
  /// Throws `ApiError` (`ErrorKind::configuration`) when a setting is wrong; the message names it.
  explicit Configuration(Settings settings);

  /// The same, without exceptions.
  static Result<Configuration> create(Settings settings);

  /// `create` with `Settings::fromEnv`.
  static Result<Configuration> fromEnv();

  Configuration(const Configuration&) noexcept;
  Configuration(Configuration&&) noexcept;
  Configuration& operator=(const Configuration&) noexcept;
  Configuration& operator=(Configuration&&) noexcept;
  ~Configuration();

  [[nodiscard]] const Settings& settings() const noexcept;

  /// The base URL of the tenant's API, e.g. `https://t1-s2.sandbox.mozu.com`, as built from the
  /// settings (before any discovery).
  [[nodiscard]] const std::string& apiUrl() const noexcept;

  /// The base URL of the token endpoint, e.g. `https://home.mozu.com`.
  [[nodiscard]] const std::string& authUrl() const noexcept;

  /// For the library's own clients.
  [[nodiscard]] const std::shared_ptr<detail::Core>& core() const noexcept { return core_; }

 private:
  explicit Configuration(std::shared_ptr<detail::Core> core) noexcept;

  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
