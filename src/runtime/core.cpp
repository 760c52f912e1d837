#include "runtime/core.hpp"

#include <optional>
#include <string_view>
#include <utility>

#include "auth/client_credentials.hpp"
#include "http/curl_transport.hpp"
#include "kibo/inventory/version.hpp"
#include "runtime/error_answer.hpp"
#include "runtime/hosts.hpp"
#include "runtime/proxy_secret.hpp"
#include "runtime/settings_check.hpp"

namespace kibo::inventory::detail {
namespace {

std::string productOf(const Settings& settings) {
  const std::string own = "kibo-inventory-cpp/" + std::string(version);
  return settings.userAgent.empty() ? own : settings.userAgent + " " + own;
}

std::string text(const std::optional<std::int64_t>& number) {
  return number ? std::to_string(*number) : std::string();
}

std::vector<Header> fixedHeaders(const Settings& settings) {
  // An empty value: not sent.
  std::vector<Header> headers{
      {"Accept", "application/json"},
      {"User-Agent", productOf(settings)},
      {"x-vol-tenant", std::to_string(settings.tenantId)},
      {"x-vol-site", text(settings.siteId)},
      {"x-vol-master-catalog", text(settings.masterCatalog)},
      {"x-vol-catalog", text(settings.catalog)},
      {"x-vol-dataview-mode", settings.dataViewMode},
      {"x-vol-version", "1"},
      {"x-vol-locale", settings.locale},
      {"x-vol-currency", settings.currency},
  };
  std::erase_if(headers, [](const Header& header) { return header.value.empty(); });
  return headers;
}

std::vector<Header> withBody(std::vector<Header> headers) {
  headers.push_back({.name = "Content-Type", .value = "application/json"});
  return headers;
}

std::unique_ptr<const Telemetry> telemetryOf(const Settings& settings) {
  if (settings.logger == nullptr && settings.tracer == nullptr) return nullptr;
  return std::make_unique<const Telemetry>(settings.logger, settings.tracer);
}

std::shared_ptr<TokenProvider> ownTokens(const Core& core) {
  return makeClientCredentials({
      .authUrl = core.authUrl,
      .clientId = core.settings.clientId,
      .sharedSecret = core.settings.sharedSecret,
      .transport = core.transport,
      .userAgent = productOf(core.settings),
      .readError = errorFromAnswer,
      .random = [random = std::make_shared<Random>()] { return random->next(); },
      .telemetry = core.telemetry.get(),
  });
}

std::unique_ptr<TenantHost> lookedUpHost(const Core& core) {
  if (!core.settings.discoverTenantHost || !core.settings.apiHost.empty()) return nullptr;
  return std::make_unique<TenantHost>(core.authUrl, core.settings.tenantId, core.headers,
                                      core.transport, core.tokens);
}

}  // namespace

Core::Core(Settings checked)
    : settings(std::move(checked)),
      apiUrl(hostsOf(settings).apiUrl),
      authUrl(hostsOf(settings).authUrl),
      headers(fixedHeaders(settings)),
      headersWithBody(withBody(headers)),
      clock(settings.clock ? settings.clock : Clock::system()),
      telemetry(telemetryOf(settings)),
      transport(hideProxyPassword(
          settings.httpTransport ? settings.httpTransport : makeCurlTransport(settings.transport),
          settings.transport)),
      tokens(settings.tokenProvider ? settings.tokenProvider : ownTokens(*this)),
      tenantHost(lookedUpHost(*this)),
      json(settings.maxJsonDepth),
      governor(settings.rateLimits) {}

Result<std::shared_ptr<Core>> makeCore(Settings settings) {
  if (auto wrong = checkSettings(settings)) return *std::move(wrong);
  return std::make_shared<Core>(std::move(settings));
}

}  // namespace kibo::inventory::detail
