#include "emulator/export_settings.hpp"

#include <algorithm>

#include "emulator/resources.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::string_view kLists[] = {"ftpInformation", "s3Information", "gcsInformation"};
constexpr std::string_view kDeliveryClass = "ExportDeliveryDefault";

auto findIn(auto& targets, std::string_view name) {
  return std::ranges::find_if(targets,
                              [&](const Json& target) { return target.at("name") == name; });
}

/// What was sent over what is known; ids are the service's own.
Json merged(const TargetKind& kind, const Json* known, const Json& sent) {
  Json target = known != nullptr ? *known : Json::object();
  const std::string_view own[] = {"exportSettingsID", kind.idField};
  overlay(target, sent, own);
  return target;
}

}  // namespace

const Json* ExportRecord::find(const TargetKind& kind, std::string_view name) const {
  const Json& targets = settings.at(std::string(kind.list));
  const auto found = findIn(targets, name);
  return found == targets.end() ? nullptr : &*found;
}

ExportRecord* ExportBook::find(std::string_view name) {
  const auto found = std::ranges::find_if(
      records_, [&](const ExportRecord& record) { return record.settings.at("name") == name; });
  return found == records_.end() ? nullptr : &*found;
}

ExportRecord* ExportBook::find(std::int64_t id) {
  const auto found = std::ranges::find(records_, id, &ExportRecord::id);
  return found == records_.end() ? nullptr : &*found;
}

ExportRecord& ExportBook::add(Json settings) {
  ExportRecord& record = records_.emplace_back(ExportRecord{.id = ++lastId_});
  replace(record, std::move(settings));
  return record;
}

void ExportBook::replace(ExportRecord& record, Json settings) {
  record.settings = std::move(settings);
  for (const TargetType type : kTargetTypes) {
    const TargetKind& kind = kindOf(type);
    for (Json& target : record.settings.at(std::string(kind.list))) {
      if (target.contains(kind.idField)) continue;
      target["exportSettingsID"] = record.id;
      target[std::string(kind.idField)] = ++lastTargetId_;
      if (type == TargetType::ftp && !target.contains("deliveryClass")) {
        target["deliveryClass"] = kDeliveryClass;
      }
    }
  }
}

void ExportBook::erase(std::string_view name) {
  std::erase_if(records_,
                [&](const ExportRecord& record) { return record.settings.at("name") == name; });
}

void completeTarget(const TargetKind& kind, const ExportRecord& known, Json& sent) {
  const Json* name = sent.is_object() ? member(sent, "name") : nullptr;
  if (name == nullptr || !name->is_string()) return;
  if (const Json* target = known.find(kind, name->get<std::string>())) {
    sent = merged(kind, target, sent);
  }
}

void completeSettings(const ExportRecord& known, Json& sent) {
  for (const TargetType type : kTargetTypes) {
    const TargetKind& kind = kindOf(type);
    const auto targets = sent.find(kind.list);
    if (targets == sent.end() || !targets->is_array()) continue;
    for (Json& target : *targets) completeTarget(kind, known, target);
  }
  Json whole = Json::object();
  overlay(whole, known.settings, kLists);
  overlay(whole, sent, {});
  sent = std::move(whole);
}

Json mergedSettings(const ExportRecord& known, const Json& sent) {
  Json settings = known.settings;
  overlay(settings, sent, kLists);
  for (const TargetType type : kTargetTypes) {
    const TargetKind& kind = kindOf(type);
    settings.emplace(kind.list, Json::array());
    const Json* targets = member(sent, kind.list);
    if (targets == nullptr) continue;
    for (const Json& target : *targets) settings = withTarget(kind, std::move(settings), target);
  }
  return settings;
}

Json withTarget(const TargetKind& kind, Json settings, const Json& sent) {
  Json& targets = settings.at(std::string(kind.list));
  const auto known = findIn(targets, sent.at("name").get<std::string>());
  if (known == targets.end()) {
    targets.push_back(merged(kind, nullptr, sent));
  } else {
    *known = merged(kind, &*known, sent);
  }
  return settings;
}

Json withoutTarget(const TargetKind& kind, Json settings, std::string_view name) {
  Json& targets = settings.at(std::string(kind.list));
  targets.erase(findIn(targets, name));
  return settings;
}

std::vector<ExportTarget> activeTargets(const ExportRecord& record) {
  std::vector<ExportTarget> active;
  for (const TargetType type : kTargetTypes) {
    const TargetKind& kind = kindOf(type);
    for (const Json& target : record.settings.at(std::string(kind.list))) {
      if (!valueOr(target, "active", true)) continue;
      active.push_back({&kind, target.at("name").get<std::string>()});
    }
  }
  return active;
}

std::vector<std::string> problemsOfRun(const ExportRecord* record, const ExportTarget& target) {
  if (record == nullptr) return {"the export settings are no more"};
  if (target.kind == nullptr) return {"no target of the export settings is active"};
  const Json* found = record->find(*target.kind, target.name);
  if (found == nullptr) return {"the target " + target.name + " is no more"};
  if (!valueOr(*found, "active", true)) return {"the target " + target.name + " is not active"};
  return {};
}

}  // namespace kibo::inventory::testing::detail
