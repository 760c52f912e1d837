// Sets up an export of stock to an SFTP server, runs it once, and waits for the jobs:
//   automated_export [NAME [SERVER USER]]   (the password comes from FTP_PASSWORD)
#include <chrono>
#include <iostream>
#include <kibo/inventory.hpp>
#include <kibo/inventory/export_settings_api.hpp>
#include <string>
#include <vector>

#include "connection.hpp"

using namespace kibo::inventory;
using namespace std::chrono_literals;

/// 409 means that it is there from an earlier run; then it stays as it is.
void madeOrThere(const Result<ExportSettingsResponse>& made) {
  if (!made && made.error().status != 409) throw ApiError(made.error());
}

int main(int argc, char** argv) try {
  if (argc != 1 && argc != 2 && argc != 4) {
    std::cerr << "usage: automated_export [NAME [SERVER USER]]\n";
    return 2;
  }
  const std::string name = argc > 1 ? argv[1] : "nightly-stock";
  const Connection connection;
  const ExportSettingsApi exports(connection.configuration());
  const JobApi jobs(connection.configuration());

  // The schedule is checked before anything is sent.
  madeOrThere(exports.createExportSettings({.exportSettings = {{.name = name,
                                                                .fileFormat = ExportFileFormat::csv,
                                                                .exportType = ExportType::location,
                                                                .cronExpression = "0 2 * * *",
                                                                .onlySendAvailable = true}}}));
  const ExportSettingsFTP target{.name = name + "-target",
                                 .ftpServer = argc == 4 ? argv[2] : "sftp.example.com",
                                 .ftpPort = 22,
                                 .ftpUser = argc == 4 ? argv[3] : "warehouse",
                                 .ftpPassword = Secret::fromEnv("FTP_PASSWORD"),
                                 .ftpDirectory = "/stock",
                                 .active = true};
  madeOrThere(
      exports.createExportSettingsFTP({.exportSettingsName = name, .exportSettingsFTP = target}));

  const auto run = exports.runExport({.exportSettingsName = name}).value();
  std::vector<std::int64_t> ids;
  for (const auto& job : run.exportInventoryJobResponses) ids.push_back(job.jobID.value_or(0));
  for (const JobOutcome& outcome : jobs.waitAll(ids, {.timeout = 2min, .interval = 50ms})) {
    std::cout << "export " << name << ": " << print(outcome.result.value()) << '\n';
  }
  return 0;
} catch (const ApiError& error) {
  std::cerr << error.what() << '\n';
  return 1;
}
