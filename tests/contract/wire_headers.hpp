#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "kibo/inventory/version.hpp"

namespace kibo::inventory::testing {

/// Settings that put every header on the wire.
inline Settings fullSettings(std::string apiHost) {
  Settings settings{.tenantId = 26507,
                    .siteId = 41315,
                    .apiHost = std::move(apiHost),
                    .masterCatalog = 3,
                    .catalog = 4,
                    .locale = "en-US",
                    .currency = "USD",
                    .retry = {.maxAttempts = 1}};
  settings.transport.proxy = "";
  settings.tokenProvider = std::make_shared<StaticToken>(Secret("a-token"));
  return settings;
}

/// The headers that `fullSettings` stand for, by name.
inline std::map<std::string, std::string> fullHeaders(bool withBody) {
  std::map<std::string, std::string> headers{
      {"Accept", "application/json"},
      {"Authorization", "Bearer a-token"},
      {"User-Agent", "kibo-inventory-cpp/" + std::string(version)},
      {"x-vol-catalog", "4"},
      {"x-vol-currency", "USD"},
      {"x-vol-dataview-mode", "LIVE"},
      {"x-vol-locale", "en-US"},
      {"x-vol-master-catalog", "3"},
      {"x-vol-site", "41315"},
      {"x-vol-tenant", "26507"},
      {"x-vol-version", "1"},
  };
  if (withBody) headers["Content-Type"] = "application/json";
  return headers;
}

}  // namespace kibo::inventory::testing
