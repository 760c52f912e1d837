#include "runtime/settings_env.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace kibo::inventory::detail {
namespace {

Result<Settings> read(const std::map<std::string, std::string>& variables) {
  return readSettings([&](const char* name) -> const char* {
    const auto entry = variables.find(name);
    return entry == variables.end() ? nullptr : entry->second.c_str();
  });
}

TEST(ReadSettings, TakesEveryVariable) {
  const Settings settings = read({{"KIBO_TENANT", "26507"},
                                  {"KIBO_SITE", "41315"},
                                  {"KIBO_CLIENT_ID", "app"},
                                  {"KIBO_SHARED_SECRET", "secret"},
                                  {"KIBO_API_HOST", "api.example.test"},
                                  {"KIBO_AUTH_HOST", "auth.example.test"},
                                  {"KIBO_API_ENV", "tp0"},
                                  {"KIBO_REGION", "euw1"},
                                  {"KIBO_MASTER_CATALOG", "1"},
                                  {"KIBO_CATALOG", "2"},
                                  {"KIBO_LOCALE", "en-US"},
                                  {"KIBO_CURRENCY", "USD"},
                                  {"KIBO_DATA_VIEW_MODE", "PENDING"}})
                                .value();
  EXPECT_EQ(settings.tenantId, 26507);
  EXPECT_EQ(settings.siteId, 41315);
  EXPECT_EQ(settings.clientId, "app");
  EXPECT_EQ(settings.sharedSecret, Secret("secret"));
  EXPECT_EQ(settings.apiHost, "api.example.test");
  EXPECT_EQ(settings.authHost, "auth.example.test");
  EXPECT_EQ(settings.apiEnv, "tp0");
  EXPECT_EQ(settings.region, "euw1");
  EXPECT_EQ(settings.masterCatalog, 1);
  EXPECT_EQ(settings.catalog, 2);
  EXPECT_EQ(settings.locale, "en-US");
  EXPECT_EQ(settings.currency, "USD");
  EXPECT_EQ(settings.dataViewMode, "PENDING");
}

TEST(ReadSettings, LeavesTheDefaultsWhereNothingIsSet) {
  for (const auto& settings :
       {read({}).value(),
        read({{"KIBO_SITE", ""}, {"KIBO_TENANT", ""}, {"KIBO_DATA_VIEW_MODE", ""}}).value()}) {
    EXPECT_EQ(settings.tenantId, 0);
    EXPECT_EQ(settings.siteId, std::nullopt);
    EXPECT_EQ(settings.dataViewMode, "LIVE");
    EXPECT_TRUE(settings.sharedSecret.empty());
  }
}

TEST(ReadSettings, NamesTheVariablesThatAreNotNumbersWithoutTheirValues) {
  const auto wrong = read({{"KIBO_TENANT", "canary"}, {"KIBO_CATALOG", "2 "}});
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().kind, ErrorKind::configuration);
  EXPECT_EQ(wrong.error().message,
            "KIBO_TENANT: a whole number is wanted; KIBO_CATALOG: a whole number is wanted");
}

TEST(ReadSettings, RefusesWhatIsNotWhollyANumber) {
  for (const char* text : {"1.5", "1e3", " 1", "+1", "0x1", "99999999999999999999"}) {
    EXPECT_FALSE(read({{"KIBO_SITE", text}})) << text;
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
