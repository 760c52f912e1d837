#include "emulator/fetch_configs.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::string_view kNeededForFtp[] = {"ftpServer", "ftpUsername", "ftpPassword",
                                              "ftpRemotePath"};

/// A place that files come from: configured when `marker` is set.
struct Source {
  std::string_view marker;
  std::string_view path;
  std::string_view files;
  std::string_view archive;
};

constexpr Source kSources[] = {
    {"ftpServer", "ftpRemotePath", "ftpFiles", "ftpArchiveFiles"},
    {"bucket", "s3Path", "s3Files", "s3ArchiveFiles"},
    {"gcsBucket", "gcsPath", "gcsFiles", "gcsArchiveFiles"},
};

/// A kind of file, and the field whose word its name starts with.
struct FileKind {
  std::string_view enabled;
  std::string_view description;
  std::string_view otherwise;
};

constexpr FileKind kFileKinds[] = {
    {"refreshEnabled", "refreshFileDescription", "KIBO_REFRESH"},
    {"updateEnabled", "updateFileDescription", "KIBO_UPDATE"},
};

Json namesOf(const Json& config, const Source& source) {
  Json names = Json::array();
  if (member(config, source.marker) == nullptr) return names;
  std::string folder = valueOr(config, source.path, std::string{});
  if (!folder.empty() && !folder.ends_with('/')) folder += '/';
  for (const FileKind& kind : kFileKinds) {
    if (!valueOr(config, kind.enabled, false)) continue;
    names.push_back(folder + valueOr(config, kind.description, std::string(kind.otherwise)) +
                    ".zip");
  }
  return names;
}

}  // namespace

Json* FetchBook::find(std::int64_t id) {
  const auto found = std::ranges::find_if(
      configs_, [&](const Json& config) { return config.at("fetchFileConfigID") == id; });
  return found == configs_.end() ? nullptr : &*found;
}

void FetchBook::add(Json config) {
  config["fetchFileConfigID"] = ++lastId_;
  configs_.push_back(std::move(config));
}

bool FetchBook::erase(std::int64_t id) {
  return std::erase_if(configs_, [&](const Json& config) {
           return config.at("fetchFileConfigID") == id;
         }) != 0;
}

std::vector<Problem> problemsOf(const Json& config) {
  std::vector<Problem> problems;
  if (member(config, "bucket") != nullptr || member(config, "gcsBucket") != nullptr) {
    return problems;
  }
  for (const std::string_view name : kNeededForFtp) {
    if (member(config, name) == nullptr) {
      problems.push_back({std::string(name), "is required, unless there is a bucket"});
    }
  }
  return problems;
}

Json filesOf(const Json& config) {
  Json files = Json::object();
  for (const Source& source : kSources) {
    files[std::string(source.files)] = namesOf(config, source);
    files[std::string(source.archive)] = Json::array();
  }
  return files;
}

}  // namespace kibo::inventory::testing::detail
