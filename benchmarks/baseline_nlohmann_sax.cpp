#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>
#include <unordered_map>
#include <variant>

#include "baselines.hpp"

namespace kibo::inventory::benchmarks {
namespace {

using Json = nlohmann::json;

template <class T>
using Member = std::variant<std::optional<std::int64_t> T::*, std::optional<double> T::*,
                            std::optional<bool> T::*, std::optional<std::string> T::*>;
template <class T>
using Fields = std::unordered_map<std::string_view, Member<T>>;

const Fields<InventoryResponse>& rowFields() {
  using Row = InventoryResponse;
  static const auto& fields = *new Fields<Row>{{"locationName", &Row::locationName},
                                               {"locationCode", &Row::locationCode},
                                               {"tenantID", &Row::tenantID},
                                               {"onHand", &Row::onHand},
                                               {"available", &Row::available},
                                               {"allocated", &Row::allocated},
                                               {"pending", &Row::pending},
                                               {"upc", &Row::upc},
                                               {"blockAssignment", &Row::blockAssignment},
                                               {"ltd", &Row::ltd},
                                               {"floor", &Row::floor},
                                               {"safetyStock", &Row::safetyStock},
                                               {"distance", &Row::distance},
                                               {"directShip", &Row::directShip},
                                               {"transferEnabled", &Row::transferEnabled},
                                               {"pickup", &Row::pickup},
                                               {"countryCode", &Row::countryCode},
                                               {"currencyID", &Row::currencyID},
                                               {"retailPrice", &Row::retailPrice}};
  return fields;
}

const Fields<TagQuantity>& quantityFields() {
  static const auto& fields = *new Fields<TagQuantity>{{"onHand", &TagQuantity::onHand},
                                                       {"available", &TagQuantity::available},
                                                       {"allocated", &TagQuantity::allocated},
                                                       {"pending", &TagQuantity::pending}};
  return fields;
}

const Fields<InventoryFutureInventory>& futureFields() {
  using Future = InventoryFutureInventory;
  static const auto& fields = *new Fields<Future>{{"futureInventoryID", &Future::futureInventoryID},
                                                  {"externalID", &Future::externalID},
                                                  {"onhand", &Future::onhand},
                                                  {"available", &Future::available},
                                                  {"allocated", &Future::allocated},
                                                  {"pending", &Future::pending},
                                                  {"deliveryDate", &Future::deliveryDate},
                                                  {"createDate", &Future::createDate}};
  return fields;
}

template <class T>
void assign(std::optional<T>& field, const T& value) {
  field = value;
}
void assign(std::optional<double>& field, std::int64_t value) {
  field = static_cast<double>(value);
}
template <class T, class V>
void assign(std::optional<T>&, const V&) {
  throw std::runtime_error("a value of another type than the field's");
}

/// Follows the levels of the answer: rows hold quantities, these hold tags and future stock.
class RowEvents : public nlohmann::json_sax<Json> {
 public:
  explicit RowEvents(std::vector<InventoryResponse>& rows) : rows_(rows) {}

  bool start_object(std::size_t) override {
    if (list_ == List::rows) {
      rows_.emplace_back();
      object_ = Object::row;
    } else if (list_ == List::quantities && object_ == Object::quantity) {
      object_ = Object::tags;
    } else if (list_ == List::quantities) {
      rows_.back().taggedInventory.emplace_back();
      object_ = Object::quantity;
    } else {
      quantity().futureInventory.emplace_back();
      object_ = Object::future;
    }
    return true;
  }
  bool end_object() override {
    object_ = object_ == Object::tags ? Object::quantity : Object::none;
    return true;
  }
  bool start_array(std::size_t) override {
    list_ = object_ == Object::none  ? List::rows
            : object_ == Object::row ? List::quantities
                                     : List::futures;
    object_ = Object::none;
    return true;
  }
  bool end_array() override {
    object_ = list_ == List::futures ? Object::quantity : Object::row;
    list_ = list_ == List::futures ? List::quantities : List::rows;
    return true;
  }
  bool key(std::string& name) override {
    name_.swap(name);
    return true;
  }
  bool string(std::string& text) override {
    if (object_ == Object::tags) {
      quantity().tags.set(name_, text);
    } else if (object_ == Object::future && name_ == "type") {
      quantity().futureInventory.back().type = Open<FutureInventoryType>(text);
    } else {
      set(text);
    }
    return true;
  }
  bool boolean(bool value) override { return set(value); }
  bool number_integer(std::int64_t value) override { return set(value); }
  bool number_unsigned(std::uint64_t value) override {
    return set(static_cast<std::int64_t>(value));
  }
  bool number_float(double value, const std::string&) override { return set(value); }
  bool null() override { return true; }
  bool binary(Json::binary_t&) override { return false; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return false;
  }

 private:
  enum class Object : std::uint8_t { none, row, quantity, tags, future };
  enum class List : std::uint8_t { none, rows, quantities, futures };

  TagQuantity& quantity() { return rows_.back().taggedInventory.back(); }

  template <class V>
  bool set(const V& value) {
    if (object_ == Object::row) {
      setIn(rows_.back(), rowFields(), value);
    } else if (object_ == Object::quantity) {
      setIn(quantity(), quantityFields(), value);
    } else {
      setIn(quantity().futureInventory.back(), futureFields(), value);
    }
    return true;
  }
  template <class T, class V>
  void setIn(T& target, const Fields<T>& fields, const V& value) {
    const auto found = fields.find(name_);
    if (found == fields.end()) return;
    std::visit([&](auto member) { assign(target.*member, value); }, found->second);
  }

  std::vector<InventoryResponse>& rows_;
  std::string name_;
  Object object_ = Object::none;
  List list_ = List::none;
};

}  // namespace

std::vector<InventoryResponse> readWithNlohmannSax(const std::string& body) {
  constexpr std::size_t bytesARow = 500;
  std::vector<InventoryResponse> rows;
  rows.reserve(body.size() / bytesARow);
  RowEvents events(rows);
  if (!Json::sax_parse(body, &events)) throw std::runtime_error("nlohmann refuses the answer");
  return rows;
}

}  // namespace kibo::inventory::benchmarks
