#include "contract/clients.hpp"
#include "kibo/inventory/export_settings_api.hpp"
#include "kibo/inventory/fetch_config_api.hpp"

namespace kibo::inventory::testing {

void callFileClients(Ledger& ledger) {
  const CallOptions options = ledger.options();

  const ExportSettingsApi exports(ledger.configuration());
  ledger.made("createExportSettings", exports.createExportSettings({}, options));
  ledger.made("createExportSettingsFTP", exports.createExportSettingsFTP({}, options));
  ledger.made("createExportSettingsS3", exports.createExportSettingsS3({}, options));
  ledger.made("createExportSettingsGCS", exports.createExportSettingsGCS({}, options));
  ledger.made("getExportSettings", exports.getExportSettings({.exportSettingsName = "e"}, options));
  ledger.made("updateExportSettings", exports.updateExportSettings({}, options));
  ledger.made("updateExportSettingsFTP", exports.updateExportSettingsFTP({}, options));
  ledger.made("updateExportSettingsS3", exports.updateExportSettingsS3({}, options));
  ledger.made("updateExportSettingsGCS", exports.updateExportSettingsGCS({}, options));
  ledger.made("deleteExportSettings", exports.deleteExportSettings("p1", options));
  ledger.made("deleteExportSettingsFTP", exports.deleteExportSettingsFTP("p1", "p2", options));
  ledger.made("deleteExportSettingsS3", exports.deleteExportSettingsS3("p1", "p2", options));
  ledger.made("deleteExportSettingsGCS", exports.deleteExportSettingsGCS("p1", "p2", options));
  ledger.made("runExport", exports.runExport({}, options));

  const FetchConfigApi fetches(ledger.configuration());
  ledger.made("getFetchConfig", fetches.getFetchConfig(options));
  ledger.made("saveFetchConfig", fetches.saveFetchConfig({}, options));
  ledger.made("testConnection", fetches.testConnection(1, options));
  ledger.made("deleteFetchConfig", fetches.deleteFetchConfig(1, options));
}

}  // namespace kibo::inventory::testing
