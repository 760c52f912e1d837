#include "emulator/stock.hpp"

#include <algorithm>
#include <array>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

struct Identifier {
  std::string_view name;
  std::string Product::*value;
};

constexpr std::array<Identifier, 3> kIdentifiers{
    {{"upc", &Product::upc}, {"partNumber", &Product::partNumber}, {"sku", &Product::sku}}};

constexpr std::array<std::string_view, 7> kSharedFields{
    "locationName", "directShip", "transferEnabled", "pickup",
    "countryCode",  "latitude",   "longitude"};

std::string indexKey(const Identifier& identifier, const Product& product) {
  return std::string(identifier.name) + ':' + product.*identifier.value;
}

}  // namespace

std::span<const std::string_view> sharedFields() noexcept { return kSharedFields; }

bool Product::identifiable() const noexcept {
  return std::ranges::any_of(kIdentifiers,
                             [&](const Identifier& id) { return !(this->*id.value).empty(); });
}

bool Product::matches(const Product& other) const noexcept {
  bool same = false;
  for (const Identifier& id : kIdentifiers) {
    if ((this->*id.value).empty() || (other.*id.value).empty()) continue;
    if (this->*id.value != other.*id.value) return false;
    same = true;
  }
  return same;
}

std::string Product::describe() const {
  std::string text;
  for (const Identifier& id : kIdentifiers) {
    if ((this->*id.value).empty()) continue;
    if (!text.empty()) text += ", ";
    text += std::string(id.name) + " \"" + this->*id.value + '"';
  }
  return text;
}

Product Product::of(const Json& item) {
  Product product;
  for (const Identifier& id : kIdentifiers)
    product.*id.value = valueOr(item, id.name, std::string{});
  return product;
}

void Product::putInto(Json& item) const {
  for (const Identifier& id : kIdentifiers) {
    if (!(this->*id.value).empty()) item[std::string(id.name)] = this->*id.value;
  }
}

Quantities& Quantities::operator+=(const Quantities& other) noexcept {
  onHand += other.onHand;
  allocated += other.allocated;
  pending += other.pending;
  return *this;
}

Quantities& Quantities::operator-=(const Quantities& other) noexcept {
  onHand -= other.onHand;
  allocated -= other.allocated;
  pending -= other.pending;
  return *this;
}

bool TaggedStock::carries(const Tags& wanted) const {
  return std::ranges::all_of(wanted, [&](const auto& tag) {
    const auto found = tags.find(tag.first);
    return found != tags.end() && found->second == tag.second;
  });
}

const StockRecord* Location::find(const Product& product) const {
  for (const Identifier& id : kIdentifiers) {
    if ((product.*id.value).empty()) continue;
    const auto found = positions_.find(indexKey(id, product));
    if (found != positions_.end() && records_[found->second].product.matches(product)) {
      return &records_[found->second];
    }
  }
  return nullptr;
}

StockRecord* Location::find(const Product& product) {
  const StockRecord* found = std::as_const(*this).find(product);
  return found == nullptr ? nullptr : &records_[static_cast<std::size_t>(found - records_.data())];
}

StockRecord& Location::put(StockRecord record) {
  for (const std::string_view name : kSharedFields) {
    const Json* value = member(record.fields, name);
    if (value != nullptr && !shared_.contains(name)) shared_[std::string(name)] = *value;
  }
  if (StockRecord* known = find(record.product)) {
    *known = std::move(record);
    index(*known, static_cast<std::size_t>(known - records_.data()));
    return *known;
  }
  records_.push_back(std::move(record));
  index(records_.back(), records_.size() - 1);
  return records_.back();
}

StockRecord Location::blank(const Product& product) const {
  StockRecord record{.product = product};
  Json& fields = record.fields;
  if (const Json* name = member(shared_, "locationName")) fields["locationName"] = *name;
  fields["locationCode"] = code_;
  for (const std::string_view name : {"tenantID", "onHand", "available", "allocated", "pending"}) {
    fields[std::string(name)] = 0;
  }
  product.putInto(fields);
  fields["blockAssignment"] = false;
  for (const std::string_view name : {"ltd", "floor", "safetyStock", "distance"}) {
    fields[std::string(name)] = 0;
  }
  for (const auto& [name, value] : shared_.items()) fields[name] = value;
  return record;
}

void Location::share(std::string_view name, const Json& value) {
  shared_[std::string(name)] = value;
  for (StockRecord& record : records_) record.fields[std::string(name)] = value;
}

void Location::eraseIf(const std::function<bool(const StockRecord&)>& doomed) {
  if (std::erase_if(records_, doomed) == 0) return;
  positions_.clear();
  for (std::size_t i = 0; i < records_.size(); ++i) index(records_[i], i);
}

void Location::index(const StockRecord& record, std::size_t position) {
  for (const Identifier& id : kIdentifiers) {
    if (!(record.product.*id.value).empty()) positions_[indexKey(id, record.product)] = position;
  }
}

const Location* Stock::find(std::string_view locationCode) const {
  const auto found = std::ranges::find(locations_, locationCode, &Location::code);
  return found == locations_.end() ? nullptr : &*found;
}

Location* Stock::find(std::string_view locationCode) {
  const auto found = std::ranges::find(locations_, locationCode, &Location::code);
  return found == locations_.end() ? nullptr : &*found;
}

Location& Stock::open(std::string_view locationCode) {
  Location* known = find(locationCode);
  return known != nullptr ? *known : locations_.emplace_back(std::string(locationCode));
}

void Stock::put(StockRecord record) {
  record.id = newRecordId();
  for (FutureStock& future : record.future) {
    if (future.id == 0) future.id = newFutureId();
    lastFutureId_ = std::max(lastFutureId_, future.id);
  }
  Location& location = open(record.fields.at("locationCode").get_ref<const std::string&>());
  location.put(std::move(record));
}

}  // namespace kibo::inventory::testing::detail
