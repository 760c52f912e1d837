#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "emulator/stock.hpp"

namespace kibo::inventory::testing::detail {

enum class QueryType : std::uint8_t {
  all,       ///< Locations that have the quantity of every item.
  partial,   ///< Locations that have the quantity of at least one item, and those items only.
  any,       ///< Whatever is available of any item.
  allStores  ///< Every record of the one item, none available too.
};

struct AskedItem {
  Product product{};
  std::int64_t quantity = 1;
  Tags tags{};
};

/// Conditions that a record must meet, shared by queries and aggregates.
struct StockFilter {
  bool directShip = false;  ///< Only where the record says true; so for the other two.
  bool transferEnabled = false;
  bool pickup = false;
  bool excludeBlockedAssignment = false;
  bool includeNegative = false;
  bool ignoreSafetyStock = false;
};

/// Which future stock counts.
struct FutureWindow {
  std::optional<std::chrono::sys_seconds> after{};
  std::optional<std::chrono::sys_seconds> before{};
  bool includeNegative = false;

  [[nodiscard]] bool holds(const FutureStock& stock) const;
};

struct GeoPoint {
  double latitude = 0;
  double longitude = 0;
};

/// The great-circle distance.
[[nodiscard]] double milesBetween(const GeoPoint& from, const GeoPoint& to) noexcept;

struct StockQuery {
  QueryType type = QueryType::any;
  std::vector<AskedItem> items{};
  std::string locationCode{};  ///< Set: a look-up of this location.
  std::optional<GeoPoint> from{};
  std::optional<double> radiusMiles{};
  std::vector<std::string> whitelist{};
  std::vector<std::string> blacklist{};
  std::vector<std::string> priorities{};
  StockFilter filter{};
  Tags tags{};
  std::optional<std::size_t> limit{};
  std::optional<std::size_t> pageSize{};
  std::size_t pageNum = 1;
  std::string sortBy{};  ///< One of the words of `sortByEnum`, or empty.
  bool sortDescending = false;
};

/// One record as a query sees it.
struct StockRow {
  const Location* location = nullptr;
  const StockRecord* record = nullptr;
  Quantities quantities{};  ///< Of the tagged parts only, when tags were asked for.
  std::int64_t available = 0;
  std::optional<double> distance{};  ///< Miles; known where both ends have coordinates.
  Tags tags{};
};

/// The record under the filter and the tags; nothing when it is filtered out.
[[nodiscard]] std::optional<StockRow> viewRecord(const Location& location,
                                                 const StockRecord& record,
                                                 const StockFilter& filter, const Tags& tags);

/// The rows that answer the query, in the order of the answer. They point into `stock`.
[[nodiscard]] std::vector<StockRow> evaluate(const Stock& stock, const StockQuery& query);

}  // namespace kibo::inventory::testing::detail
