#include "api/schedule_check.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"
#include "kibo/inventory/export_settings_api.hpp"
#include "kibo/inventory/fetch_config_api.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

struct ScheduleCheckTest : ApiTest {
  ExportSettingsApi exports{configuration};
  FetchConfigApi fetches{configuration};

  /// The error of a call that must not have been sent.
  template <class T>
  void expectRefused(const Result<T>& result, const std::string& operation,
                     const std::string& field) {
    ASSERT_FALSE(result);
    const Error& error = result.error();
    EXPECT_EQ(error.kind, ErrorKind::invalidRequest);
    EXPECT_EQ(error.delivery, Delivery::notSent);
    EXPECT_EQ(error.operation, operation);
    EXPECT_EQ(error.attempts, 0);
    EXPECT_EQ(error.message, field + ": hour, character 3: 24 is not from 0 to 23");
    EXPECT_THAT(error.items,
                ElementsAre(ErrorItem{.field = field,
                                      .message = "hour, character 3: 24 is not from 0 to 23"}));
    EXPECT_THAT(sent(), IsEmpty());
  }
};

TEST_F(ScheduleCheckTest, RefusesAWrongScheduleBeforeAnythingIsSent) {
  const ExportSettings settings{.name = "n", .cronExpression = "0 24 * * *"};
  expectRefused(exports.createExportSettings({.exportSettings = settings}), "createExportSettings",
                "exportSettings.cronExpression");
  expectRefused(exports.updateExportSettings({.exportSettings = settings}), "updateExportSettings",
                "exportSettings.cronExpression");
  expectRefused(fetches.saveFetchConfig({.lockName = "l", .cronExpression = "0 24 * * *"}),
                "saveFetchConfig", "cronExpression");
}

TEST_F(ScheduleCheckTest, RefusesAnEmptySchedule) {
  EXPECT_FALSE(fetches.saveFetchConfig({.cronExpression = ""}));
  EXPECT_THAT(sent(), IsEmpty());
}

TEST_F(ScheduleCheckTest, SendsARightOneAsItIs) {
  EXPECT_TRUE(exports.createExportSettings(
      {.exportSettings = {{.name = "n", .cronExpression = "0 0 2 ? * mon-fri"}}}));
  EXPECT_TRUE(exports.updateExportSettings(
      {.exportSettings = {{.name = "n", .cronExpression = " 0 2 * * * "}}}));
  EXPECT_TRUE(fetches.saveFetchConfig({.lockName = "l", .cronExpression = "@daily"}));
  EXPECT_THAT(sent(),
              ElementsAre("POST /api/commerce/inventory/v1/export/create "
                          R"({"exportSettings":{"name":"n","cronExpression":"0 0 2 ? * mon-fri"}})",
                          "POST /api/commerce/inventory/v1/export/update "
                          R"({"exportSettings":{"name":"n","cronExpression":" 0 2 * * * "}})",
                          "POST /api/commerce/inventory/v1/config/fetchfile "
                          R"({"lockName":"l","cronExpression":"@daily"})"));
}

TEST_F(ScheduleCheckTest, NeedsNoSchedule) {
  EXPECT_TRUE(exports.createExportSettings({}));
  EXPECT_TRUE(exports.updateExportSettings({.exportSettings = {{.name = "n"}}}));
  EXPECT_TRUE(fetches.saveFetchConfig({.lockName = "l"}));
  EXPECT_THAT(sent(), SizeIs(3));
  EXPECT_TRUE(detail::checkSchedules({}));
}

}  // namespace
}  // namespace kibo::inventory
