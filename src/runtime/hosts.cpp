#include "runtime/hosts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "runtime/base_url.hpp"

namespace kibo::inventory::detail {
namespace {

/// The home pods, which serve tokens for a region. In another region the tenant's own host does.
struct HomeRow {
  std::string_view region;
  std::string_view url;
};
constexpr std::array kHomes{
    HomeRow{"", "https://home.mozu.com"},
    HomeRow{"euw1", "https://home.euw1.kibocommerce.com"},
};

std::string builtApiUrl(const Settings& settings) {
  const bool us = settings.region.empty();
  const std::string site = settings.siteId ? "-s" + std::to_string(*settings.siteId) : "";
  const std::string pod = !settings.apiEnv.empty() ? settings.apiEnv : us ? "sandbox" : "sb";
  const std::string domain = us ? "mozu.com" : settings.region + ".kibocommerce.com";
  return "https://t" + std::to_string(settings.tenantId) + site + "." + pod + "." + domain;
}

std::string defaultAuthUrl(const Settings& settings, const std::string& apiUrl) {
  // An API on this machine is an emulator or a tunnel: credentials for it must not leave.
  const Result<BaseUrl> given = readBaseUrl(settings.apiHost);
  if (given && isLoopback(given->host)) return apiUrl;
  const auto* home = std::ranges::find(kHomes, settings.region, &HomeRow::region);
  return home != kHomes.end() ? std::string(home->url) : apiUrl;
}

}  // namespace

Hosts hostsOf(const Settings& settings) {
  const Result<BaseUrl> api = readBaseUrl(settings.apiHost);
  const Result<BaseUrl> auth = readBaseUrl(settings.authHost);
  Hosts hosts;
  hosts.apiUrl = api ? api->url : builtApiUrl(settings);
  hosts.authUrl = auth ? auth->url : defaultAuthUrl(settings, hosts.apiUrl);
  return hosts;
}

}  // namespace kibo::inventory::detail
