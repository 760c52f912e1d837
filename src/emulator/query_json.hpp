#pragma once

#include <cstdint>
#include <variant>

#include "emulator/answers.hpp"
#include "emulator/stock_query.hpp"

namespace kibo::inventory::testing::detail {

/// What a query's answer shows beside the quantities.
struct RowDetail {
  bool attributes = false;
  bool future = false;
  FutureWindow window{};
};

/// Whether a query that looks up no single location has to name products.
enum class Items : std::uint8_t { needed, optional };

/// A checked body of the query as a value; or what is wrong with it as a whole.
[[nodiscard]] std::variant<StockQuery, Problem> readQuery(const Json& body, Items need);

[[nodiscard]] RowDetail readDetail(const Json& body);

/// The flags that queries and aggregates share.
[[nodiscard]] StockFilter readFilter(const Json& body);

[[nodiscard]] std::optional<std::chrono::sys_seconds> readDate(const Json& body,
                                                               std::string_view name);

/// A row in the service's shape.
[[nodiscard]] Json printRow(const StockRow& row, const RowDetail& detail, std::int64_t tenant);

}  // namespace kibo::inventory::testing::detail
