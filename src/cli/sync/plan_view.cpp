#include "cli/sync/plan_view.hpp"

#include <nlohmann/json.hpp>

#include "cli/sync/duration_text.hpp"

namespace kibo::inventory::cli {

Table tableOf(const Plan& plan, const PlanCounts& counts, const std::optional<RateLimit>& rate) {
  Table table{.columns = {{.name = "location"},
                          {.name = "items", .align = Align::right},
                          {.name = "requests", .align = Align::right}}};
  for (const auto& [location, part] : plan.locations) {
    table.rows.push_back({location, part.items, part.requests});
  }
  table.rows.push_back({"all " + std::to_string(plan.locations.size()) + " locations",
                        plan.total.items, plan.total.requests});
  table.rows.push_back({"rows read", counts.goodRows + counts.badRows});
  if (counts.badRows > 0) {
    table.rows.push_back({Cell("rows rejected").in(Tone::bad), counts.badRows});
  }
  if (counts.duplicateRows) {
    table.rows.push_back({"rows that a later one replaces", *counts.duplicateRows});
  }
  if (counts.unchangedRows) {
    table.rows.push_back({"rows left out: unchanged", *counts.unchangedRows});
  }
  const auto time = timeAtRate(plan.total.requests, rate);
  table.rows.push_back({"time", time ? Cell(durationText(*time))
                                     : Cell("as the jobs of the service take: no --rate")});
  return table;
}

std::string jsonOf(const Plan& plan, const PlanCounts& counts,
                   const std::optional<RateLimit>& rate) {
  nlohmann::ordered_json json{{"locations", nlohmann::ordered_json::object()},
                              {"items", plan.total.items},
                              {"requests", plan.total.requests},
                              {"rows", counts.goodRows + counts.badRows},
                              {"rowsRejected", counts.badRows}};
  for (const auto& [location, part] : plan.locations) {
    json["locations"][location] = {{"items", part.items}, {"requests", part.requests}};
  }
  if (counts.duplicateRows) json["rowsReplaced"] = *counts.duplicateRows;
  if (counts.unchangedRows) json["rowsUnchanged"] = *counts.unchangedRows;
  if (const auto time = timeAtRate(plan.total.requests, rate)) json["seconds"] = time->count();
  return json.dump();
}

}  // namespace kibo::inventory::cli
