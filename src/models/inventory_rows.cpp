#include "kibo/inventory/models/inventory_rows.hpp"

#include <unordered_map>

namespace kibo::inventory {
namespace {

std::string_view locationOf(const InventoryResponse& row) noexcept {
  return row.locationCode ? std::string_view(*row.locationCode) : std::string_view();
}

bool isProduct(const InventoryResponse& row, std::string_view product) noexcept {
  return row.upc == product || row.partNumber == product || row.sku == product;
}

}  // namespace

InventoryRows::InventoryRows() noexcept = default;
InventoryRows::InventoryRows(std::vector<InventoryResponse> rows) noexcept
    : rows_(std::move(rows)) {}
InventoryRows::InventoryRows(const InventoryRows& other) = default;
InventoryRows::InventoryRows(InventoryRows&& other) noexcept = default;
InventoryRows& InventoryRows::operator=(const InventoryRows& other) = default;
InventoryRows& InventoryRows::operator=(InventoryRows&& other) noexcept = default;
InventoryRows::~InventoryRows() = default;

bool operator==(const InventoryRows& left, const InventoryRows& right) {
  return left.rows_ == right.rows_;
}

std::vector<LocationRows> InventoryRows::byLocation() const& {
  std::vector<LocationRows> groups;
  std::unordered_map<std::string_view, std::size_t> places;
  for (const InventoryResponse& row : rows_) {
    const auto [place, isNew] = places.try_emplace(locationOf(row), groups.size());
    if (isNew) groups.push_back({.locationCode = place->first});
    groups[place->second].rows.push_back(&row);
  }
  return groups;
}

const InventoryResponse* InventoryRows::find(std::string_view locationCode,
                                             std::string_view product) const& noexcept {
  for (const InventoryResponse& row : rows_) {
    if (row.locationCode == locationCode && isProduct(row, product)) return &row;
  }
  return nullptr;
}

std::vector<const InventoryResponse*> InventoryRows::at(std::string_view product) const& {
  std::vector<const InventoryResponse*> found;
  for (const InventoryResponse& row : rows_) {
    if (isProduct(row, product)) found.push_back(&row);
  }
  return found;
}

}  // namespace kibo::inventory
