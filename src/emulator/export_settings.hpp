#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/export_rules.hpp"
#include "emulator/json.hpp"

namespace kibo::inventory::testing::detail {

/// Settings in the service's shape, with the id that only their targets and jobs show.
struct ExportRecord {
  std::int64_t id = 0;
  Json settings = Json::object();  ///< Has a list of targets of each kind, if only an empty one.

  /// The target of that name; null when there is none.
  [[nodiscard]] const Json* find(const TargetKind& kind, std::string_view name) const;
};

/// Where a run goes.
struct ExportTarget {
  const TargetKind* kind = nullptr;
  std::string name{};
};

class ExportBook {
 public:
  [[nodiscard]] const std::vector<ExportRecord>& all() const noexcept { return records_; }

  [[nodiscard]] ExportRecord* find(std::string_view name);
  [[nodiscard]] ExportRecord* find(std::int64_t id);

  ExportRecord& add(Json settings);

  /// Puts other settings in the place of those of the record, and gives new targets their ids.
  void replace(ExportRecord& record, Json settings);

  void erase(std::string_view name);

 private:
  std::vector<ExportRecord> records_;
  std::int64_t lastId_ = 0;
  std::int64_t lastTargetId_ = 0;
};

/// Fills in what a target or settings have already, so that an update need not bring it again.
void completeTarget(const TargetKind& kind, const ExportRecord& known, Json& sent);
void completeSettings(const ExportRecord& known, Json& sent);

/// The settings as they become. Of the targets, those that are sent change or are added, and the
/// others stay.
[[nodiscard]] Json mergedSettings(const ExportRecord& known, const Json& sent);
[[nodiscard]] Json withTarget(const TargetKind& kind, Json settings, const Json& sent);
[[nodiscard]] Json withoutTarget(const TargetKind& kind, Json settings, std::string_view name);

/// All targets that are not switched off.
[[nodiscard]] std::vector<ExportTarget> activeTargets(const ExportRecord& record);

/// What an export to the target ends with: a message if it cannot be done.
[[nodiscard]] std::vector<std::string> problemsOfRun(const ExportRecord* record,
                                                     const ExportTarget& target);

}  // namespace kibo::inventory::testing::detail
