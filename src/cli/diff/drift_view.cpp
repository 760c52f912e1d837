#include "cli/diff/drift_view.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

#include "cli/input/tag_list.hpp"
#include "cli/json_object.hpp"

namespace kibo::inventory::cli {
namespace {

Cell number(double value) {
  constexpr double exact = 9e15;  // what a double holds of whole numbers, and some more
  const bool whole = std::abs(value) < exact && std::floor(value) == value;
  return whole ? Cell(static_cast<std::int64_t>(value)) : Cell(value);
}

Cell number(const std::optional<double>& value) { return value ? number(*value) : Cell(); }

std::vector<Cell> countCells(Cell name, const DriftCounts& counts) {
  const std::uint64_t same = counts.rows - counts.missing - counts.different;
  return {std::move(name), counts.rows,         same, counts.different, counts.missing,
          counts.extra,    number(counts.units)};
}

std::vector<Column> driftColumns() {
  return {{.name = "location"},
          {.name = "kind"},
          {.name = "product"},
          {.name = "named"},
          {.name = "tags"},
          {.name = "field"},
          {.name = "file", .align = Align::right},
          {.name = "kibo", .align = Align::right},
          {.name = "difference", .align = Align::right}};
}

std::vector<Cell> cellsOf(const Drift& drift) {
  return {
      drift.location,
      Cell(toString(drift.kind)).in(drift.kind == DriftKind::different ? Tone::warning : Tone::bad),
      drift.product.name,
      drift.product.kind,
      drift.tags.empty() ? Cell() : Cell(writeTagList(drift.tags)),
      drift.field,
      number(drift.file),
      number(drift.service),
      number(drift.difference())};
}

/// The places of the largest ones, the largest first; of equal ones the first.
template <class Size>
std::vector<std::size_t> largest(std::size_t count, std::size_t top, const Size& sizeOf) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::ranges::stable_sort(places, std::ranges::greater(), sizeOf);
  places.resize(std::min(count, top));
  return places;
}

struct ProductDrift {
  ProductName product{};
  std::uint64_t locations = 0;
  double file = 0;
  double service = 0;
};

std::vector<ProductDrift> byProduct(const DriftReport& report) {
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> places;
  std::vector<ProductDrift> products;
  for (const Drift& drift : report.drifts) {
    if (drift.field != "quantity") continue;
    const auto [place, isNew] =
        places.try_emplace({drift.product.kind, drift.product.name}, products.size());
    if (isNew) products.push_back({.product = drift.product});
    ProductDrift& product = products[place->second];
    ++product.locations;
    product.file += drift.file.value_or(0);
    product.service += drift.service.value_or(0);
  }
  return products;
}

}  // namespace

Table locationTable(const DriftReport& report) {
  Table table{.columns = {{.name = "location"},
                          {.name = "rows", .align = Align::right},
                          {.name = "same", .align = Align::right},
                          {.name = "different", .align = Align::right},
                          {.name = "missing", .align = Align::right},
                          {.name = "extra", .align = Align::right},
                          {.name = "units", .align = Align::right}}};
  for (const auto& [name, counts] : report.locations) {
    table.rows.push_back(countCells(name, counts));
  }
  table.rows.push_back(countCells("all", report.total));
  return table;
}

Table productTable(const DriftReport& report, std::size_t top) {
  Table table{.columns = {{.name = "product"},
                          {.name = "named"},
                          {.name = "locations", .align = Align::right},
                          {.name = "file", .align = Align::right},
                          {.name = "kibo", .align = Align::right},
                          {.name = "difference", .align = Align::right}}};
  const auto products = byProduct(report);
  for (const std::size_t place : largest(products.size(), top, [&](std::size_t i) {
         return std::abs(products[i].service - products[i].file);
       })) {
    const ProductDrift& each = products[place];
    table.rows.push_back({each.product.name, each.product.kind, each.locations, number(each.file),
                          number(each.service), number(each.service - each.file)});
  }
  return table;
}

Table largestTable(const DriftReport& report, std::size_t top) {
  Table table{.columns = driftColumns()};
  for (const std::size_t place : largest(report.drifts.size(), top, [&](std::size_t i) {
         return std::abs(report.drifts[i].difference());
       })) {
    table.rows.push_back(cellsOf(report.drifts[place]));
  }
  return table;
}

Table driftTable(const DriftReport& report) {
  Table table{.columns = driftColumns()};
  for (const Drift& drift : report.drifts) table.rows.push_back(cellsOf(drift));
  return table;
}

std::string driftJson(const DriftReport& report) {
  const auto json = [](const Table& table) { return render(table, OutputFormat::json, {}); };
  Table locations = locationTable(report);
  const Table total{.columns = locations.columns, .rows = {locations.rows.back()}};
  locations.rows.pop_back();
  const std::string totals = json(total);
  return JsonObject()
      .add("total", totals.substr(1, totals.size() - 2))
      .add("locations", json(locations))
      .add("products", json(productTable(report, report.drifts.size())))
      .add("differences", json(driftTable(report)))
      .text();
}

}  // namespace kibo::inventory::cli
