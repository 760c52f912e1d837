// Read, change, write through the typed clients: what nobody here knows must come back whole.
#include <gtest/gtest.h>

#include "kibo/inventory/export_settings_api.hpp"
#include "kibo/inventory/fetch_config_api.hpp"
#include "kibo/inventory/location_api.hpp"
#include "kibo/inventory/tag_api.hpp"
#include "kibo/inventory/testing/emulator.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr const char* kUnknown = "addedLater";
constexpr const char* kValue = R"({"deep":[1,{"n":9007199254740993}],"text":"\"é"})";

class ReadChangeWrite : public ::testing::Test {
 protected:
  ReadChangeWrite() { emulator_.loadSample(); }

  Emulator emulator_;
  Configuration configuration_{emulator_.settings()};
};

TEST_F(ReadChangeWrite, ExportSettings) {
  const ExportSettingsApi exports(configuration_);
  ExportSettings settings{
      .name = "n", .fileFormat = ExportFileFormat::csv, .exportType = ExportType::aggregate};
  settings.extras.set(kUnknown, kValue);
  ExportSettingsFTP target{.name = "t",
                           .ftpServer = "s",
                           .ftpPort = 22,
                           .ftpPassword = Secret("p"),
                           .ftpDirectory = "/"};
  target.extras.set(kUnknown, kValue);
  exports.createExportSettings({.exportSettings = settings}).value();
  exports.createExportSettingsFTP({.exportSettingsName = "n", .exportSettingsFTP = target}).value();

  const auto read = [&] {
    return exports.getExportSettings({.exportSettingsName = "n"})
        .value()
        .at(0)
        .exportSettings.value();
  };
  ExportSettings changed = read();
  changed.fileName = "f";
  exports.updateExportSettings({.exportSettings = changed}).value();
  EXPECT_EQ(read(), changed);
  EXPECT_EQ(read().extras.find(kUnknown), kValue);
  EXPECT_EQ(read().ftpInformation.at(0).extras.find(kUnknown), kValue);
  EXPECT_TRUE(read().ftpInformation.at(0).ftpPassword == Secret("p"));
}

TEST_F(ReadChangeWrite, FetchConfigurations) {
  const FetchConfigApi fetches(configuration_);
  FetchFileConfigRequest request{
      .lockName = "l", .active = true, .gcsBucket = "b", .postProcessAction = 1};
  request.extras.set(kUnknown, kValue);
  fetches.saveFetchConfig(request).value();

  MFetchFileConfig changed = fetches.getFetchConfig().value().at(0);
  changed.csvDelimiter = ";";
  fetches.saveFetchConfig(toRequest(changed)).value();
  MFetchFileConfig read = fetches.getFetchConfig().value().at(0);
  read.lastModified = changed.lastModified;
  EXPECT_EQ(read, changed);
  EXPECT_EQ(read.extras.find(kUnknown), kValue);
}

TEST_F(ReadChangeWrite, TagCategories) {
  const TagApi tags(configuration_);
  TagCategory category{.name = "c", .tags = {{.tagValue = "v", .percent = 100}}};
  category.extras.set(kUnknown, kValue);
  category.tags.at(0).extras.set(kUnknown, kValue);

  TagCategory changed = tags.createTagCategory(category).value();
  changed.tags.at(0).isDefault = true;
  const TagCategory answer = tags.updateTagCategory("c", changed).value();
  EXPECT_EQ(answer.extras.find(kUnknown), kValue);
  EXPECT_EQ(answer.tags.at(0).extras.find(kUnknown), kValue);
  EXPECT_EQ(answer.tags.at(0).tagID, changed.tags.at(0).tagID);
  EXPECT_EQ(tags.getTagCategory("c").value(), answer);
}

TEST_F(ReadChangeWrite, Locations) {
  const LocationApi locations(configuration_);
  LocationResponse changed = locations.getLocations("STR01").value().at(0);
  changed.locationName = "Renamed";
  changed.extras.set(kUnknown, kValue);
  const LocationResponse saved = locations.saveLocation(toRequest(changed)).value().at(0);
  EXPECT_EQ(saved, changed);
  EXPECT_EQ(locations.getLocations("STR01").value().at(0), saved);
}

}  // namespace
}  // namespace kibo::inventory::testing
