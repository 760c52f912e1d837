#include "emulator/stock_query.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::size_t kRowsPerItem = 100;

bool contains(const std::vector<std::string>& codes, const std::string& code) {
  return std::ranges::find(codes, code) != codes.end();
}

bool allowed(const Location& location, const StockQuery& query) {
  if (!query.locationCode.empty() && location.code() != query.locationCode) return false;
  if (!query.whitelist.empty() && !contains(query.whitelist, location.code())) return false;
  return !contains(query.blacklist, location.code());
}

bool passes(const Json& fields, const StockFilter& filter) {
  const auto says = [&](std::string_view name) { return valueOr(fields, name, false); };
  return (!filter.directShip || says("directShip")) &&
         (!filter.transferEnabled || says("transferEnabled")) &&
         (!filter.pickup || says("pickup")) &&
         (!filter.excludeBlockedAssignment || !says("blockAssignment"));
}

std::optional<double> distanceTo(const Json& fields, const std::optional<GeoPoint>& from) {
  const Json* latitude = member(fields, "latitude");
  const Json* longitude = member(fields, "longitude");
  if (!from || latitude == nullptr || longitude == nullptr) return std::nullopt;
  return milesBetween(*from, {latitude->get<double>(), longitude->get<double>()});
}

std::optional<StockRow> viewFor(const StockQuery& query, const Location& location,
                                const StockRecord& record, Tags tags) {
  tags.insert(query.tags.begin(), query.tags.end());
  auto row = viewRecord(location, record, query.filter, tags);
  if (!row) return std::nullopt;
  row->distance = distanceTo(record.fields, query.from);
  const bool tooFar = row->distance && query.radiusMiles && *row->distance > *query.radiusMiles;
  return tooFar ? std::nullopt : std::move(row);
}

/// The rows of one location that its records have for the items, as the type wants them.
std::vector<StockRow> select(const StockQuery& query, const Location& location) {
  std::vector<StockRow> rows;
  if (query.items.empty()) {
    for (const StockRecord& record : location.records()) {
      if (auto row = viewFor(query, location, record, {})) rows.push_back(std::move(*row));
    }
    return rows;
  }
  for (const AskedItem& item : query.items) {
    const StockRecord* record = location.find(item.product);
    auto row = record != nullptr ? viewFor(query, location, *record, item.tags) : std::nullopt;
    const bool enough = row && row->available >= std::max<std::int64_t>(item.quantity, 1);
    if (query.type == QueryType::all && !enough) return {};
    if (query.type == QueryType::partial && !enough) continue;
    if (!row) continue;
    const bool some = row->available > 0 || query.filter.includeNegative;
    if (query.type == QueryType::any && !some) continue;
    rows.push_back(std::move(*row));
  }
  return rows;
}

using SortKey = std::tuple<std::int64_t, std::string_view>;

SortKey sortKey(const StockRow& row, std::string_view word) {
  if (word == "ON_HAND") return {row.quantities.onHand, {}};
  if (word == "AVAILABLE") return {row.available, {}};
  if (word == "ALLOCATED") return {row.quantities.allocated, {}};
  if (word == "PART_NUMBER") return {0, row.record->product.partNumber};
  return {0, row.record->product.upc};
}

void sort(std::vector<StockRow>& rows, const StockQuery& query) {
  if (!query.locationCode.empty()) {
    if (query.sortBy.empty()) return;
    std::ranges::stable_sort(rows, [&](const StockRow& left, const StockRow& right) {
      const SortKey a = sortKey(left, query.sortBy);
      const SortKey b = sortKey(right, query.sortBy);
      return query.sortDescending ? b < a : a < b;
    });
    return;
  }
  std::ranges::stable_sort(rows, [&](const StockRow& left, const StockRow& right) {
    const auto rank = [&](const StockRow& row) {
      const auto found = std::ranges::find(query.priorities, row.location->code());
      return std::pair(found - query.priorities.begin(), row.distance.value_or(0));
    };
    return rank(left) < rank(right);
  });
}

void cut(std::vector<StockRow>& rows, const StockQuery& query) {
  const std::size_t standard = kRowsPerItem * std::max<std::size_t>(query.items.size(), 1);
  if (query.limit || !query.pageSize) {
    rows.resize(std::min(rows.size(), query.limit.value_or(standard)));
  }
  if (!query.pageSize) return;
  const std::size_t skipped = std::min(rows.size(), (query.pageNum - 1) * *query.pageSize);
  rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(skipped));
  rows.resize(std::min(rows.size(), *query.pageSize));
}

}  // namespace

bool FutureWindow::holds(const FutureStock& stock) const {
  return (!after || stock.due >= *after) && (!before || stock.due <= *before) &&
         (includeNegative || stock.quantities.available() >= 0);
}

double milesBetween(const GeoPoint& from, const GeoPoint& to) noexcept {
  constexpr double earthRadiusMiles = 3958.8;
  const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
  const double halfLatitude = std::sin(radians(to.latitude - from.latitude) / 2);
  const double halfLongitude = std::sin(radians(to.longitude - from.longitude) / 2);
  const double chord = halfLatitude * halfLatitude + std::cos(radians(from.latitude)) *
                                                         std::cos(radians(to.latitude)) *
                                                         halfLongitude * halfLongitude;
  return 2 * earthRadiusMiles * std::asin(std::sqrt(std::min(chord, 1.0)));
}

std::optional<StockRow> viewRecord(const Location& location, const StockRecord& record,
                                   const StockFilter& filter, const Tags& tags) {
  if (!passes(record.fields, filter)) return std::nullopt;
  StockRow row{.location = &location, .record = &record, .tags = tags};
  if (tags.empty()) {
    row.quantities = record.quantities;
    row.available = row.quantities.available();
    if (!filter.ignoreSafetyStock) row.available -= record.safetyStock;
  } else {
    // Safety stock is kept for the product as a whole, so it does not reduce a tagged part.
    bool carried = false;
    for (const TaggedStock& part : record.tagged) {
      if (!part.carries(tags)) continue;
      carried = true;
      row.quantities += part.quantities;
    }
    if (!carried) return std::nullopt;
    row.available = row.quantities.available();
  }
  if (row.available < 0 && !filter.includeNegative) return std::nullopt;
  return row;
}

std::vector<StockRow> evaluate(const Stock& stock, const StockQuery& query) {
  std::vector<StockRow> rows;
  for (const Location& location : stock.locations()) {
    if (!allowed(location, query)) continue;
    std::ranges::move(select(query, location), std::back_inserter(rows));
  }
  sort(rows, query);
  cut(rows, query);
  return rows;
}

}  // namespace kibo::inventory::testing::detail
