#pragma once

#include <chrono>
#include <cstdint>
#include <istream>
#include <map>
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
};

struct Quantities {
  std::int64_t onHand = 0;
  std::int64_t allocated = 0;
  std::int64_t pending = 0;

  [[nodiscard]] std::int64_t available() const noexcept { return onHand - allocated - pending; }
  Quantities& operator+=(const Quantities& other) noexcept;
};

/// The part of a record's stock that carries these tags.
struct TaggedStock {
  Tags tags{};
  Quantities quantities{};

  [[nodiscard]] bool carries(const Tags& wanted) const;
};

/// Stock that is expected; it is never released into the current stock here.
struct FutureStock {
  std::int64_t id = 0;
  std::string externalID{};
  Quantities quantities{};
  std::string type{};
  std::string deliveryDate{};  ///< As it came.
  std::chrono::sys_seconds due{};
  std::string createDate{};
};

/// The stock of one product at one location.
struct StockRecord {
  Product product{};
  Quantities quantities{};
  std::int64_t safetyStock = 0;
  std::vector<TaggedStock> tagged{};
  std::vector<FutureStock> future{};
  Json fields = Json::object();  ///< The record as the service shows it; the rest overrides it.
};

class Location {
 public:
  explicit Location(std::string code) : code_(std::move(code)) {}

  [[nodiscard]] const std::string& code() const noexcept { return code_; }
  [[nodiscard]] const std::vector<StockRecord>& records() const noexcept { return records_; }

  [[nodiscard]] const StockRecord* find(const Product& product) const;
  [[nodiscard]] StockRecord* find(const Product& product);

  /// Adds the record, in the place of the one of the same product.
  StockRecord& put(StockRecord record);

  /// An empty record of a new product, with what all records of the location share.
  [[nodiscard]] StockRecord blank(const Product& product) const;

 private:
  void index(const StockRecord& record, std::size_t position);

  std::string code_;
  std::vector<StockRecord> records_;
  std::unordered_map<std::string, std::size_t> positions_;  ///< By each identifier.
};

/// All records, in the order in which they came.
class Stock {
 public:
  [[nodiscard]] const std::vector<Location>& locations() const noexcept { return locations_; }
  [[nodiscard]] const Location* find(std::string_view locationCode) const;
  [[nodiscard]] Location* find(std::string_view locationCode);

  /// A location exists as soon as one record names it.
  void put(StockRecord record);

 private:
  std::vector<Location> locations_;
};

/// One record in the service's shape; the error names the field.
[[nodiscard]] Result<StockRecord> parseStockRecord(const Json& fields);

/// Records as JSON lines; empty lines are skipped, and the error names the line.
[[nodiscard]] Result<std::vector<StockRecord>> parseStockLines(std::istream& lines);

}  // namespace kibo::inventory::testing::detail
