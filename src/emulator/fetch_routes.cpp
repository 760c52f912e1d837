// Configurations by which stock files are fetched.
#include "emulator/resources.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::string_view kProductMappings[] = {"SWAP_PART_NUMBER_WITH_UPC", "SWAP_SKU_WITH_UPC"};

constexpr FieldRule kId[] = {
    {"fetchFileConfigID", Kind::id},
};

constexpr FieldRule kConfig[] = {
    {"lockName", Kind::text, {}, {}, true},
    {"active", Kind::boolean, {}, {}, true},
    {"postProcessAction", Kind::integer, {}, {}, true},
    {"ftpServer", Kind::text},
    {"ftpPort", Kind::integer},
    {"ftpUsername", Kind::text},
    {"ftpPassword", Kind::text},
    {"ftpRemotePath", Kind::text},
    {"ftpRemotePathArchive", Kind::text},
    {"region", Kind::text},
    {"bucket", Kind::text},
    {"s3Path", Kind::text},
    {"archiveBucket", Kind::text},
    {"s3ArchivePath", Kind::text},
    {"s3Key", Kind::text},
    {"secret", Kind::text},
    {"gcsBucket", Kind::text},
    {"gcsPath", Kind::text},
    {"gcsArchivePath", Kind::text},
    {"refreshEnabled", Kind::boolean},
    {"refreshFileDescription", Kind::text},
    {"updateEnabled", Kind::boolean},
    {"updateFileDescription", Kind::text},
    {"blankQuantityIsZero", Kind::boolean},
    {"cronExpression", Kind::text},
    {"csvDelimiter", Kind::text},
    {"emailList", Kind::text},
    {"fieldNameMap", Kind::texts},
    {"ignoreExtraFields", Kind::boolean},
    {"multipleFiles", Kind::boolean},
    {"productMapping", Kind::word, {}, kProductMappings},
    {"useControlFile", Kind::boolean},
    {"zeroOutNegatives", Kind::boolean},
};

constexpr std::string_view kOwnFields[] = {
    "fetchFileConfigID", "tenantID", "lastModified", "failedAttempts", "testFTPConfigs",
    "locationCode",      "userID",   "pageNum",      "pageSize",       "sortBy"};

Answer noConfig(const std::string& id) { return notFound("fetch configuration " + id); }

/// With an id it changes that configuration, without one it makes another.
Answer saveConfig(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kId, body)) return std::move(*refusal);
  FetchBook& book = context.state.fetches;
  const auto id = optionalValue<std::int64_t>(body, "fetchFileConfigID");
  Json* known = id ? book.find(*id) : nullptr;
  if (id && known == nullptr) return noConfig(std::to_string(*id));
  // Checked as it will be: what is known already need not be sent again.
  Json config = known != nullptr ? *known : Json{{"fetchFileConfigID", nullptr}};
  overlay(config, body, kOwnFields);
  std::vector<Problem> problems = check(config, kConfig);
  if (problems.empty()) problems = problemsOf(config);
  if (!problems.empty()) return validationError(problems);
  config["lastModified"] = dateOfNow(context);
  if (known != nullptr) {
    *known = std::move(config);
  } else {
    config["failedAttempts"] = 0;
    book.add(std::move(config));
  }
  return answer(success(1));
}

Answer getConfigs(Context& context) {
  Json configs = Json::array();
  for (Json config : context.state.fetches.all()) {
    if (context.tenant != 0) config["tenantID"] = context.tenant;
    configs.push_back(std::move(config));
  }
  return answer(configs);
}

Answer testConnection(Context& context) {
  const auto id = pathNumber(context, "fetchFileConfigID");
  const Json* config = id ? context.state.fetches.find(*id) : nullptr;
  if (config == nullptr) return noConfig(context.values.at("fetchFileConfigID"));
  return answer(filesOf(*config));
}

Answer deleteConfig(Context& context) {
  const auto id = pathNumber(context, "fetchFileConfigID");
  if (!id || !context.state.fetches.erase(*id)) {
    return noConfig(context.values.at("fetchFileConfigID"));
  }
  return answer({{"deleted", true}});
}

constexpr Route kRoutes[] = {
    {"GET", "/api/commerce/inventory/v1/config/fetchfile", getConfigs},
    {"POST", "/api/commerce/inventory/v1/config/fetchfile", saveConfig},
    {"GET", "/api/commerce/inventory/v1/config/fetchfile/testConnection/{fetchFileConfigID}",
     testConnection},
    {"DELETE", "/api/commerce/inventory/v1/config/fetchfile/{fetchFileConfigID}", deleteConfig},
};

}  // namespace

std::span<const Route> fetchRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
