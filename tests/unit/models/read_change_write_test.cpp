// What a client read, changed and sent back keeps what this library does not know: fields, words,
// and fields inside lists.
#include <gmock/gmock.h>

#include "../api/api_test.hpp"
#include "kibo/inventory/export_settings_api.hpp"
#include "kibo/inventory/fetch_config_api.hpp"
#include "kibo/inventory/location_api.hpp"
#include "kibo/inventory/tag_api.hpp"

namespace kibo::inventory {
namespace {

using ::testing::SizeIs;

struct ReadChangeWriteTest : ApiTest {
  std::string lastBody() const {
    const auto requests = transport->requests();
    return requests.empty() ? "" : requests.back().body;
  }
};

TEST_F(ReadChangeWriteTest, ExportSettings) {
  const ExportSettingsApi api(configuration);
  answer =
      R"([{"exportSettings":{"name":"nightly","fileFormat":"PARQUET","exportType":"LOCATION",)"
      R"("cronExpression":"0 2 * * *","ftpInformation":[{"name":"f","ftpServer":"s","ftpPort":22,)"
      R"("ftpPassword":"p\"w","hostKey":{"kind":"rsa","id":9007199254740993}}],)"
      R"("floor":"FLOOR_MEDIAN","onlySendAvailable":true,"retention":{"days":[1,2.50]},)"
      R"("owner":null}}])";
  auto found = api.getExportSettings({.exportSettingsName = "nightly"}).value();
  ASSERT_THAT(found, SizeIs(1));
  ExportSettings settings = *found[0].exportSettings;
  EXPECT_EQ(settings.fileFormat.value(), ExportFileFormat::unknown);
  settings.onlySendAvailable = false;
  settings.ftpInformation[0].ftpPort = 2222;

  answer = "{}";
  EXPECT_TRUE(api.updateExportSettings({.exportSettings = settings}));
  EXPECT_EQ(
      lastBody(),
      R"({"exportSettings":{"name":"nightly","fileFormat":"PARQUET","exportType":"LOCATION",)"
      R"("cronExpression":"0 2 * * *","ftpInformation":[{"name":"f","ftpServer":"s",)"
      R"("ftpPort":2222,"ftpPassword":"p\"w","hostKey":{"kind":"rsa","id":9007199254740993}}],)"
      R"("floor":"FLOOR_MEDIAN","onlySendAvailable":false,"retention":{"days":[1,2.50]},)"
      R"("owner":null}})");
}

TEST_F(ReadChangeWriteTest, FetchConfigurations) {
  const FetchConfigApi api(configuration);
  answer =
      R"({"items":[{"fetchFileConfigID":9007199254740993,"lockName":"l","ftpPassword":"secret",)"
      R"("tenantID":1,"lastModified":"2026-01-01","failedAttempts":3,"exportAfterRefresh":true,)"
      R"("productMapping":"SWAP_ALL","fieldNameMap":["upc","quantity"],"active":true,)"
      R"("cronExpression":"0 0 2 * * ?","sftpKey":{"fingerprint":"ä\n"}}]})";
  auto found = api.getFetchConfig().value();
  ASSERT_THAT(found, SizeIs(1));
  FetchFileConfigRequest request = toRequest(found[0]);
  request.active = false;

  answer = R"({"success":true})";
  EXPECT_TRUE(api.saveFetchConfig(request));
  // Without what only the service sets: tenantID, lastModified, failedAttempts.
  EXPECT_EQ(lastBody(), R"({"fetchFileConfigID":9007199254740993,"lockName":"l","active":false,)"
                        R"("ftpPassword":"secret","fieldNameMap":["upc","quantity"],)"
                        R"("productMapping":"SWAP_ALL","cronExpression":"0 0 2 * * ?",)"
                        R"("sftpKey":{"fingerprint":"ä\n"},"exportAfterRefresh":true})");

  request.cronExpression = "0 3 * * *";
  EXPECT_TRUE(api.saveFetchConfig(request));
  EXPECT_THAT(lastBody(), ::testing::HasSubstr(R"("cronExpression":"0 3 * * *")"));
  EXPECT_THAT(lastBody(), ::testing::Not(::testing::HasSubstr("0 0 2")));
}

TEST_F(ReadChangeWriteTest, TagCategories) {
  const TagApi api(configuration);
  answer = R"({"name":"Channel","tagCategoryID":7,"deletion_job_ids":[9007199254740993],)"
           R"("colour":"red","tags":[{"tagValue":"Web","percent":60,"tagID":1,"isDefault":true,)"
           R"("rank":{"of":[1,2]}},{"tagValue":"Stores","percent":40}]})";
  TagCategory category = api.getTagCategory("Channel").value();
  category.tags[0].percent = 70;
  category.tags[1].percent = 30;
  EXPECT_TRUE(api.updateTagCategory("Channel", category));
  EXPECT_EQ(lastBody(),
            R"({"name":"Channel","tags":[{"tagValue":"Web","isDefault":true,"percent":70,)"
            R"("tagID":1,"rank":{"of":[1,2]}},{"tagValue":"Stores","percent":30}],)"
            R"("tagCategoryID":7,"deletion_job_ids":[9007199254740993],"colour":"red"})");
}

TEST_F(ReadChangeWriteTest, Locations) {
  const LocationApi api(configuration);
  answer =
      R"([{"locationCode":"L/1","locationName":"Lager \"A\"","locationID":5,"tenantID":1,)"
      R"("active":true,"directShip":true,"pickup":false,"latitude":48.25,"deliveryEnabled":true,)"
      R"("success":true,"messages":["ok"],"numResults":1,"openingHours":{"mon":"9-17"},)"
      R"("curbside":false}])";
  const auto found = api.getLocations("L/1").value();
  ASSERT_THAT(found, SizeIs(1));
  LocationRequest request = toRequest(found[0]);
  request.pickup = true;
  EXPECT_TRUE(api.saveLocation(request));
  // Without the service's own: locationID and the words about the answer.
  EXPECT_EQ(lastBody(),
            R"({"locationCode":"L/1","locationName":"Lager \"A\"","tenantID":1,"active":true,)"
            R"("directShip":true,"pickup":true,"latitude":48.25,"openingHours":{"mon":"9-17"},)"
            R"("curbside":false,"deliveryEnabled":true})");
}

}  // namespace
}  // namespace kibo::inventory
