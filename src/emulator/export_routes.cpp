// Export settings, their targets, and runs.
#include <set>

#include "emulator/enqueue.hpp"
#include "emulator/resources.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

Answer noSettings(const std::string& name) { return notFound("export settings " + name); }

Answer noTarget(const std::string& settings, const std::string& name) {
  return notFound("target " + name + " of the export settings " + settings);
}

/// A list names each of its targets once.
std::vector<Problem> repeatedTargets(const Json& settings) {
  std::vector<Problem> problems;
  for (const TargetType type : kTargetTypes) {
    const std::string_view list = kindOf(type).list;
    const Json* targets = member(settings, list);
    if (targets == nullptr) continue;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < targets->size(); ++i) {
      if (seen.insert((*targets)[i].at("name").get<std::string>()).second) continue;
      problems.push_back(
          {"exportSettings." + std::string(list) + "[" + std::to_string(i) + "].name",
           "occurs twice in the list"});
    }
  }
  return problems;
}

std::optional<Answer> refuse(const Json& body) {
  std::vector<Problem> problems = check(body, exportSettingsRules());
  if (problems.empty()) problems = repeatedTargets(body.at("exportSettings"));
  return problems.empty() ? std::nullopt : std::optional<Answer>(validationError(problems));
}

Answer getSettings(Context& context) {
  const Parameters parameters = queryParameters(context.request.target);
  const auto name = parameters.find("exportSettingsName");
  const ExportBook& book = context.state.exports;
  Json found = Json::array();
  for (const ExportRecord& record : book.all()) {
    if (name != parameters.end() && record.settings.at("name") != name->second) continue;
    found.push_back({{"exportSettings", record.settings}});
  }
  if (name != parameters.end() && found.empty()) return noSettings(name->second);
  return answer(found);
}

Answer createSettings(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, {}, body)) return std::move(*refusal);
  if (auto refusal = refuse(body)) return std::move(*refusal);
  const Json& sent = body.at("exportSettings");
  const auto name = sent.at("name").get<std::string>();
  ExportBook& book = context.state.exports;
  if (book.find(name) != nullptr) {
    return alreadyThere("export settings " + name, error_code::jobAlreadyExists);
  }
  book.add(mergedSettings({}, sent));
  return answer({{"exportSettingsName", name}});
}

Answer updateSettings(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, exportNameRules(), body)) {
    return std::move(*refusal);
  }
  Json& sent = body.at("exportSettings");
  const auto name = sent.at("name").get<std::string>();
  ExportBook& book = context.state.exports;
  ExportRecord* known = book.find(name);
  if (known == nullptr) return noSettings(name);
  completeSettings(*known, sent);
  if (auto refusal = refuse(body)) return std::move(*refusal);
  book.replace(*known, mergedSettings(*known, sent));
  Json result{{"name", name}};
  if (context.tenant != 0) result["tenantID"] = context.tenant;
  result.update(success(1));
  return answer(result);
}

Answer deleteSettings(Context& context) {
  const std::string& name = context.values.at("exportSettingsName");
  ExportBook& book = context.state.exports;
  if (book.find(name) == nullptr) return noSettings(name);
  book.erase(name);
  return answer({{"deleted", 1}});
}

/// The settings that a request about a target names; null when there are none.
ExportRecord* parentOf(const Context& context, const Json& body) {
  const Json* name = member(body, "exportSettingsName");
  if (name == nullptr || !name->is_string()) return nullptr;
  return context.state.exports.find(name->get<std::string>());
}

Json namesOf(const TargetKind& kind, const Json& body) {
  return {{"exportSettingsName", body.at("exportSettingsName")},
          {std::string(kind.nameField), body.at(std::string(kind.field)).at("name")}};
}

template <TargetType type>
Answer createTarget(Context& context) {
  const TargetKind& kind = kindOf(type);
  Json body;
  if (auto refusal = readBody(context.request.body, kind.request, body)) {
    return std::move(*refusal);
  }
  ExportRecord* parent = parentOf(context, body);
  if (parent == nullptr) return noSettings(body.at("exportSettingsName").get<std::string>());
  const Json& sent = body.at(std::string(kind.field));
  const auto name = sent.at("name").get<std::string>();
  if (parent->find(kind, name) != nullptr) {
    return alreadyThere("a target " + name, error_code::jobAlreadyExists);
  }
  context.state.exports.replace(*parent, withTarget(kind, parent->settings, sent));
  return answer(namesOf(kind, body));
}

template <TargetType type>
Answer updateTarget(Context& context) {
  const TargetKind& kind = kindOf(type);
  Json body;
  if (auto refusal = readBody(context.request.body, {}, body)) return std::move(*refusal);
  ExportRecord* parent = parentOf(context, body);
  const auto sent = body.find(kind.field);
  if (parent != nullptr && sent != body.end()) completeTarget(kind, *parent, *sent);
  if (const auto problems = check(body, kind.request); !problems.empty()) {
    return validationError(problems);
  }
  const auto parentName = body.at("exportSettingsName").get<std::string>();
  const auto name = sent->at("name").get<std::string>();
  if (parent == nullptr) return noSettings(parentName);
  if (parent->find(kind, name) == nullptr) return noTarget(parentName, name);
  context.state.exports.replace(*parent, withTarget(kind, parent->settings, *sent));
  Json result = Json::object();
  if (context.tenant != 0) result["tenantID"] = context.tenant;
  if (kind.updateAnswersIds) {
    const Json& target = *parent->find(kind, name);
    result["exportSettingsID"] = parent->id;
    result[std::string(kind.idField)] = target.at(std::string(kind.idField));
  } else {
    result.update(namesOf(kind, body));
  }
  result.update(success(1));
  return answer(result);
}

template <TargetType type>
Answer deleteTarget(Context& context) {
  const TargetKind& kind = kindOf(type);
  const std::string& parentName = context.values.at("exportSettingsName");
  const std::string& name = context.values.at("target");
  ExportRecord* parent = context.state.exports.find(parentName);
  if (parent == nullptr) return noSettings(parentName);
  if (parent->find(kind, name) == nullptr) return noTarget(parentName, name);
  context.state.exports.replace(*parent, withoutTarget(kind, parent->settings, name));
  return answer({{"deleted", 1}});
}

/// The one target that a run names, if it names one.
std::optional<ExportTarget> namedTarget(const ExportRecord& record, const Json& body) {
  for (const TargetType type : kTargetTypes) {
    const TargetKind& kind = kindOf(type);
    if (const Json* name = member(body, kind.nameField)) {
      return ExportTarget{&kind, name->get<std::string>()};
    }
  }
  const Json* id = member(body, "exportSettingsFtpId");
  if (id == nullptr) return std::nullopt;
  const TargetKind& ftp = kindOf(TargetType::ftp);
  for (const Json& target : record.settings.at(std::string(ftp.list))) {
    if (target.at(std::string(ftp.idField)) == *id) {
      return ExportTarget{&ftp, target.at("name").get<std::string>()};
    }
  }
  return ExportTarget{&ftp, "with the id " + id->dump()};
}

Json startRun(Context& context, const ExportRecord& record, const ExportTarget& target,
              std::optional<std::int64_t> owner) {
  const Job& job = enqueue(
      context, {.type = "EXPORT",
                .owner = owner,
                .effect = [&book = context.state.exports, id = record.id, target](
                              auto /*finished*/) { return problemsOfRun(book.find(id), target); }});
  return {{"exportSettingsID", record.id}, {"jobID", job.id}};
}

Answer runExport(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, runExportRules(), body)) {
    return std::move(*refusal);
  }
  const auto name = optionalValue<std::string>(body, "exportSettingsName");
  const auto id = optionalValue<std::int64_t>(body, "exportSettingsId");
  if (!name && !id) return validationError({{"exportSettingsName", "is required"}});
  ExportBook& book = context.state.exports;
  const ExportRecord* record = name ? book.find(*name) : book.find(*id);
  if (record == nullptr) return noSettings(name ? *name : std::to_string(*id));
  std::vector<ExportTarget> targets = activeTargets(*record);
  if (const auto named = namedTarget(*record, body)) {
    if (record->find(*named->kind, named->name) == nullptr) {
      return noTarget(record->settings.at("name").get<std::string>(), named->name);
    }
    targets = {*named};
  }
  if (targets.empty()) targets.emplace_back();
  const auto owner = optionalValue<std::int64_t>(body, "userID");
  Json jobs = Json::array();
  for (const ExportTarget& target : targets) {
    jobs.push_back(startRun(context, *record, target, owner));
  }
  return answer({{"exportInventoryJobResponses", std::move(jobs)}});
}

constexpr auto kFtp = TargetType::ftp;
constexpr auto kS3 = TargetType::s3;
constexpr auto kGcs = TargetType::gcs;

constexpr Route kRoutes[] = {
    {"GET", "/api/commerce/inventory/v1/export", getSettings},
    {"POST", "/api/commerce/inventory/v1/export", runExport},
    {"POST", "/api/commerce/inventory/v1/export/create", createSettings},
    {"POST", "/api/commerce/inventory/v1/export/update", updateSettings},
    {"DELETE", "/api/commerce/inventory/v1/export/{exportSettingsName}", deleteSettings},
    {"POST", "/api/commerce/inventory/v1/export/ftp/create", createTarget<kFtp>},
    {"POST", "/api/commerce/inventory/v1/export/ftp/update", updateTarget<kFtp>},
    {"DELETE", "/api/commerce/inventory/v1/export/ftp/{exportSettingsName}/{target}",
     deleteTarget<kFtp>},
    {"POST", "/api/commerce/inventory/v1/export/s3/create", createTarget<kS3>},
    {"POST", "/api/commerce/inventory/v1/export/s3/update", updateTarget<kS3>},
    {"DELETE", "/api/commerce/inventory/v1/export/s3/{exportSettingsName}/{target}",
     deleteTarget<kS3>},
    {"POST", "/api/commerce/inventory/v1/export/gcs/create", createTarget<kGcs>},
    {"POST", "/api/commerce/inventory/v1/export/gcs/update", updateTarget<kGcs>},
    {"DELETE", "/api/commerce/inventory/v1/export/gcs/{exportSettingsName}/{target}",
     deleteTarget<kGcs>},
};

}  // namespace

std::span<const Route> exportRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
