#include "runtime/settings_check.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;
using namespace std::chrono_literals;

Settings rightSettings() {
  Settings settings;
  settings.tenantId = 7;
  settings.clientId = "app";
  settings.sharedSecret = Secret("secret");
  return settings;
}

struct Row {
  const char* message;  ///< How it begins.
  void (*spoil)(Settings& settings);
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.message; }

class WrongSetting : public ::testing::TestWithParam<Row> {};

TEST_P(WrongSetting, IsNamed) {
  Settings settings = rightSettings();
  ASSERT_FALSE(checkSettings(settings));
  GetParam().spoil(settings);
  const auto wrong = checkSettings(settings);
  ASSERT_TRUE(wrong);
  EXPECT_THAT(wrong->message, StartsWith(GetParam().message));
  EXPECT_THAT(wrong->message, Not(HasSubstr("; "))) << "one thing is wrong";
  EXPECT_EQ(wrong->kind, ErrorKind::configuration);
  EXPECT_EQ(wrong->delivery, Delivery::notSent);
}

INSTANTIATE_TEST_SUITE_P(
    Table, WrongSetting,
    ::testing::Values(
        Row{"tenantId (KIBO_TENANT): the tenant's number", [](Settings& s) { s.tenantId = 0; }},
        Row{"tenantId (KIBO_TENANT): ", [](Settings& s) { s.tenantId = -7; }},
        Row{"siteId (KIBO_SITE): ", [](Settings& s) { s.siteId = 0; }},
        Row{"clientId (KIBO_CLIENT_ID): the application key is wanted",
            [](Settings& s) { s.clientId.clear(); }},
        Row{"clientId (KIBO_CLIENT_ID): it holds a control character",
            [](Settings& s) { s.clientId = "app\n"; }},
        Row{"sharedSecret (KIBO_SHARED_SECRET): the shared secret",
            [](Settings& s) { s.sharedSecret = Secret(); }},
        Row{"sharedSecret (KIBO_SHARED_SECRET): it holds a control character",
            [](Settings& s) { s.sharedSecret = Secret("secret\n"); }},
        Row{"apiHost (KIBO_API_HOST): it must be https",
            [](Settings& s) { s.apiHost = "http://api.example.test"; }},
        Row{"apiHost (KIBO_API_HOST): its host", [](Settings& s) { s.apiHost = "a\nb"; }},
        Row{"authHost (KIBO_AUTH_HOST): it must not hold a user",
            [](Settings& s) { s.authHost = "https://u:p@home.mozu.com"; }},
        Row{"apiEnv (KIBO_API_ENV): ", [](Settings& s) { s.apiEnv = "evil.test/"; }},
        Row{"apiEnv (KIBO_API_ENV): ", [](Settings& s) { s.apiEnv = "tp0\r\n"; }},
        Row{"region (KIBO_REGION): ", [](Settings& s) { s.region = "euw1@evil"; }},
        Row{"masterCatalog (KIBO_MASTER_CATALOG): ", [](Settings& s) { s.masterCatalog = 0; }},
        Row{"catalog (KIBO_CATALOG): ", [](Settings& s) { s.catalog = -1; }},
        Row{"locale (KIBO_LOCALE): ", [](Settings& s) { s.locale = "en\r\nX: y"; }},
        Row{"currency (KIBO_CURRENCY): ", [](Settings& s) { s.currency = "\xe2\x82\xac"; }},
        Row{"dataViewMode (KIBO_DATA_VIEW_MODE): ", [](Settings& s) { s.dataViewMode = "A B"; }},
        Row{"dataViewMode (KIBO_DATA_VIEW_MODE): ", [](Settings& s) { s.dataViewMode = ""; }},
        Row{"inventoryVersion: ", [](Settings& s) { s.inventoryVersion = "v5/../x"; }},
        Row{"inventoryVersion: ", [](Settings& s) { s.inventoryVersion = "v"; }},
        Row{"inventoryVersion: ", [](Settings& s) { s.inventoryVersion = "5"; }},
        Row{"timeout: ", [](Settings& s) { s.timeout = milliseconds{0}; }},
        Row{"timeout: ", [](Settings& s) { s.timeout = milliseconds::max(); }},
        Row{"retry.maxAttempts: ", [](Settings& s) { s.retry.maxAttempts = 0; }},
        Row{"retry.initialBackoff: ", [](Settings& s) { s.retry.initialBackoff = -1ms; }},
        Row{"retry.maxBackoff: ", [](Settings& s) { s.retry.maxBackoff = -1ms; }},
        Row{"retry.maxRetryAfter: ", [](Settings& s) { s.retry.maxRetryAfter = -1ms; }},
        Row{"rateLimits.reads: perMinute: ", [](Settings& s) { s.rateLimits.reads.emplace(); }},
        Row{"rateLimits.reads: perMinute: ",
            [](Settings& s) { s.rateLimits.reads = RateLimit{.perMinute = 1'000'001}; }},
        Row{"rateLimits.stockChanges: perHour: ",
            [](Settings& s) { s.rateLimits.stockChanges = {.perMinute = 5, .perHour = 0}; }},
        Row{"rateLimits.stockChanges: burst: ",
            [](Settings& s) { s.rateLimits.stockChanges = {.perMinute = 5, .burst = 0}; }},
        Row{"rateLimits.stockChanges: burst: ",
            [](Settings& s) { s.rateLimits.stockChanges = {.perMinute = 5, .burst = 6}; }},
        Row{"maxJsonDepth: ", [](Settings& s) { s.maxJsonDepth = 0; }},
        Row{"maxJsonDepth: ", [](Settings& s) { s.maxJsonDepth = 1025; }},
        Row{"transport.connectTimeout: ", [](Settings& s) { s.transport.connectTimeout = 0ms; }},
        Row{"transport.maxResponseBytes: ", [](Settings& s) { s.transport.maxResponseBytes = 0; }},
        Row{"transport.maxCompressionRatio: ",
            [](Settings& s) { s.transport.maxCompressionRatio = 0; }},
        Row{"transport.maxHeaderBytes: ", [](Settings& s) { s.transport.maxHeaderBytes = 0; }},
        Row{"transport.caBundle: ", [](Settings& s) { s.transport.caBundle = "a\n"; }},
        Row{"transport.proxy: user and password belong in proxyUser",
            [](Settings& s) { s.transport.proxy = "http://u:p@proxy:3128"; }},
        Row{"transport.proxy: it holds a control character",
            [](Settings& s) { s.transport.proxy = "http://proxy\r\n"; }},
        Row{"transport.proxyUser: ", [](Settings& s) { s.transport.proxyUser = "a\n"; }},
        Row{"transport.proxyPassword: ",
            [](Settings& s) { s.transport.proxyPassword = Secret("a\n"); }},
        Row{"userAgent: ", [](Settings& s) { s.userAgent = "wms/1\r\nX: y"; }},
        Row{"perCall: ", [](Settings& s) { s.perCall.emplace_back(); }},
        Row{"perAttempt: ", [](Settings& s) { s.perAttempt.emplace_back(); }}));

TEST(CheckSettings, NamesAllThatIsWrongInOneLine) {
  const auto wrong = checkSettings(Settings{});
  ASSERT_TRUE(wrong);
  EXPECT_EQ(wrong->message,
            "tenantId (KIBO_TENANT): the tenant's number is wanted; "
            "clientId (KIBO_CLIENT_ID): the application key is wanted; "
            "sharedSecret (KIBO_SHARED_SECRET): the shared secret of the application is wanted");
  EXPECT_EQ(wrong->operation, "Configuration");
}

TEST(CheckSettings, WantsNoCredentialsBesideATokenProvider) {
  Settings settings = rightSettings();
  settings.clientId.clear();
  settings.sharedSecret = Secret();
  settings.tokenProvider = std::make_shared<testing::StaticToken>(Secret("token"));
  EXPECT_FALSE(checkSettings(settings));
}

TEST(CheckSettings, TakesWhatIsRight) {
  Settings settings = rightSettings();
  settings.siteId = 9;
  settings.apiHost = "http://127.0.0.1:8080/api/";
  settings.authHost = "home.mozu.com";
  settings.apiEnv = "tp0";
  settings.region = "usc1.gcp";
  settings.masterCatalog = 1;
  settings.catalog = 2;
  settings.locale = "en-US";
  settings.currency = "USD";
  settings.dataViewMode = "PENDING";
  settings.inventoryVersion = "v1";
  settings.userAgent = "acme-wms/3.1 (test)";
  settings.retry = {.maxAttempts = 1,
                    .initialBackoff = milliseconds{0},
                    .maxBackoff = milliseconds{0},
                    .maxRetryAfter = milliseconds{0}};
  settings.transport.proxy = "";
  const auto wrong = checkSettings(settings);
  EXPECT_FALSE(wrong) << wrong->message;
}

TEST(CheckSettings, RepeatsNoText) {
  Settings settings;
  const std::string canary = "canary\n";
  for (std::string* text :
       {&settings.clientId, &settings.apiHost, &settings.authHost, &settings.apiEnv,
        &settings.region, &settings.locale, &settings.currency, &settings.dataViewMode,
        &settings.inventoryVersion, &settings.userAgent, &settings.transport.caBundle,
        &settings.transport.proxy.emplace(), &settings.transport.proxyUser}) {
    *text = canary;
  }
  settings.sharedSecret = settings.transport.proxyPassword = Secret(canary);
  EXPECT_THAT(checkSettings(settings)->describe(), Not(HasSubstr("canary")));
}

}  // namespace
}  // namespace kibo::inventory::detail
