#include "runtime/hosts.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace kibo::inventory::detail {
namespace {

struct Row {
  std::string what;
  Settings settings;
  std::string apiUrl;
  std::string authUrl;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.what; }

Settings settings(std::optional<std::int64_t> site, std::string env, std::string region,
                  std::string api = "", std::string auth = "") {
  Settings result;
  result.tenantId = 7;
  result.siteId = site;
  result.apiEnv = std::move(env);
  result.region = std::move(region);
  result.apiHost = std::move(api);
  result.authHost = std::move(auth);
  return result;
}

class HostsOf : public ::testing::TestWithParam<Row> {};

TEST_P(HostsOf, FollowTheTable) {
  const Hosts hosts = hostsOf(GetParam().settings);
  EXPECT_EQ(hosts.apiUrl, GetParam().apiUrl);
  EXPECT_EQ(hosts.authUrl, GetParam().authUrl);
}

INSTANTIATE_TEST_SUITE_P(
    Table, HostsOf,
    ::testing::Values(
        Row{"tenant", settings({}, "", ""), "https://t7.sandbox.mozu.com", "https://home.mozu.com"},
        Row{"site", settings(9, "", ""), "https://t7-s9.sandbox.mozu.com", "https://home.mozu.com"},
        Row{"pod", settings(9, "tp0", ""), "https://t7-s9.tp0.mozu.com", "https://home.mozu.com"},
        Row{"EU", settings({}, "", "euw1"), "https://t7.sb.euw1.kibocommerce.com",
            "https://home.euw1.kibocommerce.com"},
        Row{"EU, pod, site", settings(9, "tp1", "euw1"), "https://t7-s9.tp1.euw1.kibocommerce.com",
            "https://home.euw1.kibocommerce.com"},
        Row{"another region", settings(9, "", "usc1.gcp"),
            "https://t7-s9.sb.usc1.gcp.kibocommerce.com",
            "https://t7-s9.sb.usc1.gcp.kibocommerce.com"},
        Row{"API host", settings(9, "tp0", "", "https://api.example.test/api"),
            "https://api.example.test", "https://home.mozu.com"},
        Row{"API host, EU", settings(9, "tp0", "euw1", "api.example.test"),
            "https://api.example.test", "https://home.euw1.kibocommerce.com"},
        Row{"API host, another region", settings(9, "tp0", "usc1", "api.example.test"),
            "https://api.example.test", "https://api.example.test"},
        Row{"emulator", settings({}, "", "", "http://127.0.0.1:8080/"), "http://127.0.0.1:8080",
            "http://127.0.0.1:8080"},
        Row{"auth host", settings({}, "", "", "", "home.beta2.kibocommerce.com"),
            "https://t7.sandbox.mozu.com", "https://home.beta2.kibocommerce.com"},
        Row{"both", settings({}, "", "euw1", "http://localhost:1", "http://localhost:2/"),
            "http://localhost:1", "http://localhost:2"}));

}  // namespace
}  // namespace kibo::inventory::detail
