#pragma once

#include <gmock/gmock.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "call_fixture.hpp"
#include "kibo/inventory/inventory_api.hpp"

namespace kibo::inventory::cli {

/// A directory that goes with the test.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    path_ = (std::filesystem::temp_directory_path() / "kibo-inventory-cli-XXXXXX").string();
    EXPECT_NE(::mkdtemp(path_.data()), nullptr);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] std::string operator/(const std::string& name) const { return path_ + "/" + name; }

  /// Writes a file and returns its name.
  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(*this / name, std::ios::binary) << text;
    return *this / name;
  }

 private:
  std::string path_;
};

inline std::string textOf(const std::string& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

/// Runs the command against an emulator that knows the locations W0 to W9.
struct StockFileTest : ::testing::Test {
  using Json = nlohmann::ordered_json;
  using Stock = std::map<std::pair<std::string, std::string>, std::int64_t>;

  explicit StockFileTest(testing::EmulatorOptions options = {.jobPending = {}, .jobWorking = {}})
      : emulator(std::move(options)) {
    std::stringstream records;
    for (int i = 0; i < 10; ++i) {
      records << R"({"locationCode":"W)" << i << R"(","upc":"SEED","onHand":1,"available":1})"
              << '\n';
    }
    EXPECT_TRUE(emulator.load(records));
  }

  Ended command(std::vector<std::string> arguments, const std::string& input = {}) {
    return run(std::move(arguments), environmentFor(emulator), input);
  }
  Ended sync(std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.begin(), {"sync", "--quiet"});
    return command(std::move(arguments), input);
  }

  /// What is on hand at the location, but for the seed.
  Stock stockAt(const std::string& location) {
    Stock stock;
    InventoryRequest request{.requestLocation = RequestLocation{.locationCode = location},
                             .includeNegativeInventory = true};
    request.pageSize = 1000;
    for (const auto& row : InventoryApi(configuration).queryPages(std::move(request))) {
      if (row.value().upc != "SEED") stock[{location, *row.value().upc}] = *row.value().onHand;
    }
    return stock;
  }

  TemporaryFolder folder;
  testing::Emulator emulator;
  Configuration configuration{emulator.settings()};
};

}  // namespace kibo::inventory::cli
