// Writes the bodies that all ways of doing a work share: make_data FOLDER.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "data.hpp"
#include "kibo/inventory/serialize.hpp"

namespace {

using namespace kibo::inventory;

constexpr std::size_t kAnswers[] = {2, 100, 12'000};  // 2 rows are about 1 KB
constexpr std::size_t kItems = 12'000;

void write(const std::filesystem::path& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file.exceptions(std::ios::failbit | std::ios::badbit);
  file << text;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return EXIT_FAILURE;
  const std::filesystem::path folder(arguments[1]);
  for (const std::size_t rows : kAnswers) {
    write(folder / ("answer-" + std::to_string(rows) + ".json"), benchmarks::inventoryAnswer(rows));
  }
  write(folder / "refresh.json", toJson(benchmarks::refreshRequest(kItems)));
  return EXIT_SUCCESS;
}
