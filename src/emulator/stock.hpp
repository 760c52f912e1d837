#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <istream>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "emulator/json.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::testing::detail {

using Tags = std::map<std::string, std::string>;

/// A product by its identifiers; any of them may be empty.
struct Product {
  std::string upc{};
  std::string partNumber{};
  std::string sku{};

  [[nodiscard]] bool identifiable() const noexcept;

  /// One identifier is the same, and none that both have differs.
  [[nodiscard]] bool matches(const Product& other) const noexcept;

  /// For messages: `upc "A", sku "B"`.
  [[nodiscard]] std::string describe() const;

  static Product of(const Json& item);

  /// Puts its identifiers into an item.
  void putInto(Json& item) const;
};

struct Quantities {
  std::int64_t onHand = 0;
  std::int64_t allocated = 0;
  std::int64_t pending = 0;

  [[nodiscard]] std::int64_t available() const noexcept { return onHand - allocated - pending; }
  bool operator==(const Quantities&) const = default;
  Quantities& operator+=(const Quantities& other) noexcept;
  Quantities& operator-=(const Quantities& other) noexcept;
};

/// The part of a record's stock that carries these tags.
struct TaggedStock {
  Tags tags{};
  Quantities quantities{};

  [[nodiscard]] bool carries(const Tags& wanted) const;
};

/// Stock that is expected; it is never released into the current stock here.
struct FutureStock {
  std::int64_t id = 0;  ///< Unique among all records; `Stock` gives one to those without.
  std::string externalID{};
  Quantities quantities{};
  std::string type{};
  std::string deliveryDate{};  ///< As it came.
  std::chrono::sys_seconds due{};
  std::string createDate{};
};

/// The stock of one product at one location.
struct StockRecord {
  std::int64_t id = 0;  ///< The service's inventory id; `Stock` gives it.
  Product product{};
  Quantities quantities{};
  std::int64_t safetyStock = 0;
  std::vector<TaggedStock> tagged{};
  std::vector<FutureStock> future{};
  Json fields = Json::object();  ///< The record as the service shows it; the rest overrides it.
  std::chrono::system_clock::time_point changed{};
};

/// What the records of a location have in common.
[[nodiscard]] std::span<const std::string_view> sharedFields() noexcept;

class Location {
 public:
  explicit Location(std::string code) : code_(std::move(code)) {}

  [[nodiscard]] const std::string& code() const noexcept { return code_; }
  [[nodiscard]] const std::vector<StockRecord>& records() const noexcept { return records_; }

  /// For changes of all but the products, by which the records are found.
  [[nodiscard]] std::span<StockRecord> records() noexcept { return records_; }

  [[nodiscard]] const StockRecord* find(const Product& product) const;
  [[nodiscard]] StockRecord* find(const Product& product);

  /// Adds the record, in the place of the one of the same product.
  StockRecord& put(StockRecord record);

  /// An empty record of a new product, with what all records of the location share.
  [[nodiscard]] StockRecord blank(const Product& product) const;

  /// Sets a field that all records of the location share, those to come too.
  void share(std::string_view name, const Json& value);

  /// Removes the records that `doomed` picks.
  void eraseIf(const std::function<bool(const StockRecord&)>& doomed);

 private:
  void index(const StockRecord& record, std::size_t position);

  std::string code_;
  Json shared_ = Json::object();
  std::vector<StockRecord> records_;
  std::unordered_map<std::string, std::size_t> positions_;  ///< By each identifier.
};

/// All records, in the order in which they came.
class Stock {
 public:
  [[nodiscard]] const std::vector<Location>& locations() const noexcept { return locations_; }
  [[nodiscard]] std::span<Location> locations() noexcept { return locations_; }
  [[nodiscard]] const Location* find(std::string_view locationCode) const;
  [[nodiscard]] Location* find(std::string_view locationCode);

  /// The location of that code, which exists from now on.
  Location& open(std::string_view locationCode);

  /// A location exists as soon as one record names it.
  void put(StockRecord record);

  /// Ids for what a change creates.
  [[nodiscard]] std::int64_t newRecordId() noexcept { return ++lastRecordId_; }
  [[nodiscard]] std::int64_t newFutureId() noexcept { return ++lastFutureId_; }

 private:
  std::vector<Location> locations_;
  std::int64_t lastRecordId_ = 0;
  std::int64_t lastFutureId_ = 0;
};

/// One record in the service's shape; the error names the field.
[[nodiscard]] Result<StockRecord> parseStockRecord(const Json& fields);

/// Records as JSON lines; empty lines are skipped. The error names the line: one that is no record,
/// that has a key twice, or whose product was there for that location before.
[[nodiscard]] Result<std::vector<StockRecord>> parseStockLines(std::istream& lines);

}  // namespace kibo::inventory::testing::detail
