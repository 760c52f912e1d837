#include "kibo/inventory/export_settings_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

struct ExportSettingsApiTest : ApiTest {
  ExportSettingsApi api{configuration};
};

TEST_F(ExportSettingsApiTest, SendsEachChangeToItsPlace) {
  EXPECT_TRUE(api.createExportSettings({.exportSettings = {{.name = "n"}}}));
  EXPECT_TRUE(api.updateExportSettings({.exportSettings = {{.name = "n"}}}));
  EXPECT_TRUE(api.createExportSettingsFTP(
      {.exportSettingsName = "n", .exportSettingsFTP = {{.name = "f"}}}));
  EXPECT_TRUE(api.updateExportSettingsFTP(
      {.exportSettingsName = "n", .exportSettingsFTP = {{.name = "f"}}}));
  EXPECT_TRUE(
      api.createExportSettingsS3({.exportSettingsName = "n", .exportSettingsS3 = {{.name = "s"}}}));
  EXPECT_TRUE(
      api.updateExportSettingsS3({.exportSettingsName = "n", .exportSettingsS3 = {{.name = "s"}}}));
  EXPECT_TRUE(api.createExportSettingsGCS(
      {.exportSettingsName = "n", .exportSettingsGcs = {{.name = "g"}}}));
  EXPECT_TRUE(api.updateExportSettingsGCS(
      {.exportSettingsName = "n", .exportSettingsGcs = {{.name = "g"}}}));
  EXPECT_TRUE(api.runExport({.exportSettingsName = "n", .exportSettingsFTPName = "f"}));
  const std::string root = "POST /api/commerce/inventory/v1/export";
  EXPECT_THAT(
      sent(),
      ElementsAre(
          root + R"(/create {"exportSettings":{"name":"n"}})",
          root + R"(/update {"exportSettings":{"name":"n"}})",
          root + R"(/ftp/create {"exportSettingsName":"n",)" +
              R"("exportSettingsFTP":{"name":"f"}})",
          root + R"(/ftp/update {"exportSettingsName":"n",)" +
              R"("exportSettingsFTP":{"name":"f"}})",
          root + R"(/s3/create {"exportSettingsName":"n",)" + R"("exportSettingsS3":{"name":"s"}})",
          root + R"(/s3/update {"exportSettingsName":"n",)" + R"("exportSettingsS3":{"name":"s"}})",
          root + R"(/gcs/create {"exportSettingsName":"n",)" +
              R"("exportSettingsGcs":{"name":"g"}})",
          root + R"(/gcs/update {"exportSettingsName":"n",)" +
              R"("exportSettingsGcs":{"name":"g"}})",
          root + R"( {"exportSettingsName":"n","exportSettingsFTPName":"f"})"));
}

TEST_F(ExportSettingsApiTest, DeletesByName) {
  answer = R"({"deleted":1})";
  EXPECT_EQ(api.deleteExportSettings("a b").value().deleted, 1);
  EXPECT_EQ(api.deleteExportSettingsFTP("n/1", "f").value().deleted, 1);
  EXPECT_EQ(api.deleteExportSettingsS3("n", "s%").value().deleted, 1);
  EXPECT_EQ(api.deleteExportSettingsGCS("n", "g").value().deleted, 1);
  const std::string root = "DELETE /api/commerce/inventory/v1/export";
  EXPECT_THAT(sent(), ElementsAre(root + "/a%20b", root + "/ftp/n%2F1/f", root + "/s3/n/s%25",
                                  root + "/gcs/n/g"));
}

TEST_F(ExportSettingsApiTest, RefusesToDeleteAllTargetsByAnEmptyName) {
  EXPECT_FALSE(api.deleteExportSettingsFTP("n", ""));
  EXPECT_FALSE(api.deleteExportSettings(""));
  EXPECT_THAT(sent(), IsEmpty());
}

TEST_F(ExportSettingsApiTest, GetsAllOrOne) {
  answer = R"([{"exportSettings":{"name":"a"}},{"exportSettings":{"name":"b"}}])";
  EXPECT_THAT(api.getExportSettings().value(), SizeIs(2));
  answer = R"({"exportSettings":{"name":"a"}})";
  EXPECT_THAT(api.getExportSettings({.exportSettingsName = "a&b"}).value(),
              ElementsAre(GetExportSettingsResponse{.exportSettings = {{.name = "a"}}}));
  EXPECT_THAT(sent(),
              ElementsAre("GET /api/commerce/inventory/v1/export",
                          "GET /api/commerce/inventory/v1/export?exportSettingsName=a%26b"));
}

TEST_F(ExportSettingsApiTest, ARunAnswersItsJobs) {
  answer = R"({"exportInventoryJobResponses":[{"exportSettingsID":1,"jobID":2},{"jobID":"3"}]})";
  const auto run = api.runExport({.exportSettingsName = "n"}).value();
  ASSERT_THAT(run.exportInventoryJobResponses, SizeIs(2));
  EXPECT_EQ(run.exportInventoryJobResponses[0].jobID, 2);
  EXPECT_EQ(run.exportInventoryJobResponses[1].jobID, 3);
}

}  // namespace
}  // namespace kibo::inventory
