// Sets up the fetching of stock files from an SFTP server and tests the connection:
//   automated_fetch [SERVER USER]   (the password comes from FTP_PASSWORD)
#include <iostream>
#include <kibo/inventory.hpp>
#include <kibo/inventory/fetch_config_api.hpp>
#include <optional>
#include <string>

#include "connection.hpp"

using namespace kibo::inventory;

std::optional<MFetchFileConfig> find(const FetchConfigApi& fetches, const std::string& lock) {
  for (const MFetchFileConfig& config : fetches.getFetchConfig().value()) {
    if (config.lockName == lock) return config;
  }
  return std::nullopt;
}

int main(int argc, char** argv) try {
  if (argc != 1 && argc != 3) {
    std::cerr << "usage: automated_fetch [SERVER USER]\n";
    return 2;
  }
  const Connection connection;
  const FetchConfigApi fetches(connection.configuration());

  // With the id of an earlier run's configuration, that one is changed and none is added.
  const std::string lock = "stock-from-erp";
  FetchFileConfigRequest request{.lockName = lock,
                                 .active = true,
                                 .ftpServer = argc == 3 ? argv[1] : "sftp.example.com",
                                 .ftpPort = 22,
                                 .ftpUsername = argc == 3 ? argv[2] : "erp",
                                 .ftpPassword = Secret::fromEnv("FTP_PASSWORD"),
                                 .ftpRemotePath = "/out",
                                 .ftpRemotePathArchive = "/done",
                                 .refreshEnabled = true,
                                 .refreshFileDescription = "KIBO_REFRESH",
                                 .postProcessAction = 1};
  if (const auto known = find(fetches, lock)) request.fetchFileConfigID = known->fetchFileConfigID;
  const BaseResponse saved = fetches.saveFetchConfig(request).value();
  const auto config = find(fetches, lock);  // saving answers no id
  if (!saved.success.value_or(true) || !config) {
    std::cerr << "not saved: " << print(saved) << '\n';
    return 1;
  }
  std::cout << print(*config) << '\n';  // the service echoes the password; print() never shows it
  const auto files = fetches.testConnection(config->fetchFileConfigID.value_or(0)).value();
  std::cout << files.ftpFiles.size() << " files to fetch, " << files.ftpArchiveFiles.size()
            << " fetched before\n";
  return 0;
} catch (const ApiError& error) {
  std::cerr << error.what() << '\n';
  return 1;
}
