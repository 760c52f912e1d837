#include "kibo/inventory/configuration.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "kibo/inventory/testing/fake_transport.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"
#include "kibo/inventory/version.hpp"
#include "runtime/core.hpp"
#include "unit/auth/call_context.hpp"

namespace kibo::inventory {
namespace {

using testing::callOf;
using ::testing::ElementsAre;
using testing::FakeTransport;
using ::testing::HasSubstr;
using testing::ManualClock;
using testing::StaticToken;

Settings rightSettings() {
  Settings settings;
  settings.tenantId = 7;
  settings.clientId = "app";
  settings.sharedSecret = Secret("secret");
  settings.httpTransport = std::make_shared<FakeTransport>(
      [](const HttpRequest&, const CallContext&) -> Result<HttpResponse> {
        return HttpResponse{.status = 200,
                            .headers = {},
                            .body = R"({"access_token":"t","domain":"t7.tp9.mozu.com"})"};
      });
  settings.clock = std::make_shared<ManualClock>();
  return settings;
}

TEST(ConfigurationTest, TellsWhereRequestsGo) {
  const Configuration configuration(rightSettings());
  EXPECT_EQ(configuration.apiUrl(), "https://t7.sandbox.mozu.com");
  EXPECT_EQ(configuration.authUrl(), "https://home.mozu.com");
  EXPECT_EQ(configuration.settings().clientId, "app");
}

TEST(ConfigurationTest, RefusesWrongSettingsBothWays) {
  const auto wrong = Configuration::create({});
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().kind, ErrorKind::configuration);
  EXPECT_THAT(wrong.error().message, HasSubstr("tenantId (KIBO_TENANT)"));
  try {
    const Configuration configuration(Settings{});
    FAIL() << "it took no settings at all";
  } catch (const ApiError& thrown) {
    EXPECT_EQ(thrown.error(), wrong.error());
  }
}

TEST(ConfigurationTest, SharesOneCoreWithItsCopies) {
  const Configuration configuration = Configuration::create(rightSettings()).value();
  const Configuration copy = configuration;  // NOLINT(performance-unnecessary-copy-initialization)
  EXPECT_EQ(copy.core(), configuration.core());
}

TEST(ConfigurationTest, SendsTheHeadersThatAreSet) {
  const Configuration least(rightSettings());
  const std::string product = "kibo-inventory-cpp/" + std::string(version);
  EXPECT_THAT(least.core()->headers,
              ElementsAre(Header{"Accept", "application/json"}, Header{"User-Agent", product},
                          Header{"x-vol-tenant", "7"}, Header{"x-vol-dataview-mode", "LIVE"},
                          Header{"x-vol-version", "1"}));

  Settings settings = rightSettings();
  settings.siteId = 9;
  settings.masterCatalog = 1;
  settings.catalog = 2;
  settings.locale = "en-US";
  settings.currency = "USD";
  settings.dataViewMode = "PENDING";
  settings.userAgent = "acme-wms/3.1";
  const Configuration most(settings);
  EXPECT_THAT(most.core()->headers,
              ElementsAre(Header{"Accept", "application/json"},
                          Header{"User-Agent", "acme-wms/3.1 " + product},
                          Header{"x-vol-tenant", "7"}, Header{"x-vol-site", "9"},
                          Header{"x-vol-master-catalog", "1"}, Header{"x-vol-catalog", "2"},
                          Header{"x-vol-dataview-mode", "PENDING"}, Header{"x-vol-version", "1"},
                          Header{"x-vol-locale", "en-US"}, Header{"x-vol-currency", "USD"}));
}

TEST(ConfigurationTest, GetsItsTokensThroughItsTransport) {
  const Settings settings = rightSettings();
  const Configuration configuration(settings);
  EXPECT_EQ(configuration.core()->tokens->token(callOf(*settings.clock))->value, Secret("t"));
  const auto requests = static_cast<FakeTransport&>(*settings.httpTransport).requests();
  ASSERT_EQ(requests.size(), 1U);
  EXPECT_THAT(requests[0].url, HasSubstr("https://home.mozu.com/"));
  EXPECT_EQ(findHeader(requests[0].headers, "User-Agent"),
            findHeader(configuration.core()->headers, "User-Agent"));
}

TEST(ConfigurationTest, UsesTheParticipantsItIsGiven) {
  Settings settings = rightSettings();
  settings.tokenProvider = std::make_shared<StaticToken>(Secret("own"));
  const Configuration configuration(settings);
  EXPECT_EQ(configuration.core()->tokens, settings.tokenProvider);
  EXPECT_EQ(configuration.core()->transport, settings.httpTransport);
  EXPECT_EQ(configuration.core()->clock, settings.clock);
}

TEST(ConfigurationTest, HasItsOwnWhereNoneIsGiven) {
  Settings settings = rightSettings();
  settings.httpTransport = nullptr;
  settings.clock = nullptr;
  const Configuration configuration(settings);
  EXPECT_NE(configuration.core()->transport, nullptr);
  EXPECT_NE(configuration.core()->clock, nullptr);
}

TEST(ConfigurationTest, LooksTheTenantsHostUpOnlyWhenAsked) {
  Settings settings = rightSettings();
  EXPECT_EQ(Configuration(settings).core()->tenantHost, nullptr);
  settings.discoverTenantHost = true;
  EXPECT_EQ(Configuration(settings).core()->tenantHost->url(callOf(*settings.clock)).value(),
            "https://t7.tp9.mozu.com");
  settings.apiHost = "api.example.test";
  EXPECT_EQ(Configuration(settings).core()->tenantHost, nullptr) << "a host that is given wins";
}

TEST(ConfigurationTest, IsMadeFromTheEnvironment) {
  const auto set = [](const char* name, const char* value) { ::setenv(name, value, 1); };
  set("KIBO_TENANT", "7");
  set("KIBO_CLIENT_ID", "app");
  set("KIBO_SHARED_SECRET", "secret");
  set("KIBO_API_HOST", "https://api.example.test");
  const auto configuration = Configuration::fromEnv();
  set("KIBO_TENANT", "seven");
  const auto wrong = Configuration::fromEnv();
  for (const char* name :
       {"KIBO_TENANT", "KIBO_CLIENT_ID", "KIBO_SHARED_SECRET", "KIBO_API_HOST"}) {
    ::unsetenv(name);
  }
  EXPECT_EQ(configuration.value().apiUrl(), "https://api.example.test");
  EXPECT_THAT(wrong.error().message, HasSubstr("KIBO_TENANT"));
}

}  // namespace
}  // namespace kibo::inventory
