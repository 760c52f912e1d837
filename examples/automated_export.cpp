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

int main(int argc, char** argv) try {
  if (argc != 1 && argc != 2 && argc != 4) {
    std::cerr << "usage: automated_export [NAME [SERVER USER]]\n";
    return 2;
  }
  const std::string name = argc > 1 ? argv[1] : "nightly-stock";
  const std::string server = argc > 2 ? argv[2] : "sftp.example.com";
  const std::string user = argc > 2 ? argv[3] : "warehouse";

  const Connection connection;
  const ExportSettingsApi exports(connection.configuration());
  const JobApi jobs(connection.configuration());

  // The schedule is checked before anything is sent.
  const ExportSettings settings{.name = name,
                                .fileFormat = ExportFileFormat::csv,
                                .exportType = ExportType::location,
                                .cronExpression = "0 2 * * *",
                                .onlySendAvailable = true};
  if (const auto made = exports.createExportSettings({.exportSettings = settings}); !made) {
    std::cerr << made.error().describe() << '\n';
    return 1;
  }
  exports
      .createExportSettingsFTP(
          {.exportSettingsName = name,
           .exportSettingsFTP = {{.name = name + "-target",
                                  .ftpServer = server,
                                  .ftpPort = 22,
                                  .ftpUser = user,
                                  .ftpPassword = Secret::fromEnv("FTP_PASSWORD"),
                                  .ftpDirectory = "/stock",
                                  .active = true}}})
      .value();

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
