#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/fork_local.hpp"
#include "base/telemetry.hpp"
#include "json/reader.hpp"
#include "kibo/inventory/configuration.hpp"
#include "runtime/governor.hpp"
#include "runtime/random.hpp"
#include "runtime/refresh_order.hpp"
#include "runtime/retry_budget.hpp"
#include "runtime/scratch.hpp"
#include "runtime/tenant_host.hpp"

namespace kibo::inventory::detail {

/// What all clients of a configuration share. Nothing in it changes after the construction, except
/// for what has a lock of its own: tokens, connections, JSON parsers, rates, retry budget,
/// tenant host.
struct Core {
  /// `settings` have passed `checkSettings`.
  explicit Core(Settings checked);

  const Settings settings;
  const std::string apiUrl;
  const std::string authUrl;
  const std::vector<Header> headers;  ///< Of every request: who asks, for which tenant, and how.
  const std::vector<Header> headersWithBody;  ///< The same, and what the body is.
  const std::shared_ptr<Clock> clock;
  const std::unique_ptr<const Telemetry> telemetry;  ///< Null with neither logger nor tracer.
  const std::shared_ptr<Transport> transport;
  const std::shared_ptr<TokenProvider> tokens;
  const std::unique_ptr<TenantHost> tenantHost;  ///< Null when nothing is to be looked up.
  JsonReader json;
  ForkLocal<RefreshOrder> refreshOrder;
  Governor governor;
  RetryBudget retryBudget;
  Random random;
  SlotPool<Scratch> scratches;
};

/// The one way to a core: checks the settings first.
[[nodiscard]] Result<std::shared_ptr<Core>> makeCore(Settings settings);

}  // namespace kibo::inventory::detail
