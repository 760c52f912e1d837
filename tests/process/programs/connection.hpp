#pragma once

#include <string>

#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::testing {

/// What the programs of the tests need to talk to the service at `url`. `caBundle` may be empty.
inline Settings settingsFor(const std::string& url, const std::string& caBundle) {
  Settings settings;
  settings.tenantId = 1;
  settings.clientId = "client";
  settings.sharedSecret = Secret("secret");
  settings.apiHost = url;
  settings.transport.caBundle = caBundle;
  settings.transport.proxy = "";
  return settings;
}

}  // namespace kibo::inventory::testing
