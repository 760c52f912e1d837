#include "cli/diff/drift.hpp"

#include <cmath>
#include <utility>

#include "cli/diff/stock_match.hpp"

namespace kibo::inventory::cli {
namespace {

/// What is known of a row of the file so far.
struct RowState {
  bool found = false;
  std::vector<Difference> differences{};
};

ProductName nameOf(const InventoryResponse& record) {
  return productNameOf({.upc = record.upc, .partNumber = record.partNumber, .sku = record.sku});
}

std::optional<double> asNumber(const std::optional<std::int64_t>& count) {
  return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

void add(DriftCounts& to, const DriftCounts& more) {
  to.rows += more.rows;
  to.missing += more.missing;
  to.extra += more.extra;
  to.different += more.different;
  to.units += more.units;
}

/// Compares one location.
class Location {
 public:
  Location(const std::string& name, const LocationRows& rows, DriftReport& report)
      : name_(name), rows_(rows), report_(report), states_(rows.rows().size()) {}

  void see(const InventoryResponse& record) {
    bool known = false;
    rows_.find(record, [&](std::size_t row) {
      known = true;
      states_[row].found = true;
      states_[row].differences = differences(rows_.rows()[row], record);
    });
    if (known) return;
    ++counts_.extra;
    extra_.push_back({.kind = DriftKind::extra,
                      .location = name_,
                      .product = nameOf(record),
                      .service = asNumber(record.onHand)});
  }

  void end() {
    counts_.rows = states_.size();
    for (std::size_t row = 0; row < states_.size(); ++row) judge(row);
    for (Drift& drift : extra_) note(std::move(drift));
    add(report_.total, counts_);
    report_.locations.emplace(name_, counts_);
  }

 private:
  void judge(std::size_t number) {
    const FileRow& row = rows_.rows()[number];
    const RowState& state = states_[number];
    if (state.found && state.differences.empty()) return;
    report_.wrong[name_].push_back(number);
    Drift drift{.location = name_, .product = row.product, .tags = row.tags};
    if (!state.found) {
      ++counts_.missing;
      drift.kind = DriftKind::missing;
      drift.file = asNumber(row.quantity);
      note(std::move(drift));
      return;
    }
    ++counts_.different;
    for (const Difference& each : state.differences) {
      drift.field = each.field;
      drift.file = each.wanted;
      drift.service = each.current;
      note(drift);
    }
  }

  void note(Drift drift) {
    if (drift.field == "quantity") counts_.units += std::abs(drift.difference());
    report_.drifts.push_back(std::move(drift));
  }

  const std::string& name_;
  const LocationRows& rows_;
  DriftReport& report_;
  std::vector<RowState> states_;
  std::vector<Drift> extra_{};
  DriftCounts counts_{};
};

}  // namespace

std::string_view toString(DriftKind kind) noexcept {
  switch (kind) {
    case DriftKind::missing:
      return "missing";
    case DriftKind::extra:
      return "extra";
    case DriftKind::different:
      break;
  }
  return "different";
}

Result<DriftReport> compareStock(const FileStock& file, const CurrentStock& stock,
                                 const CallOptions& options) {
  DriftReport report;
  for (const auto& [name, rows] : file.locations) {
    Location location(name, rows, report);
    const auto read = stock.ofLocation(
        name, [&](const InventoryResponse& record) { location.see(record); }, options);
    if (!read) return read.error();
    location.end();
  }
  return report;
}

}  // namespace kibo::inventory::cli
