#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/diff/current_stock.hpp"
#include "cli/diff/file_stock.hpp"

namespace kibo::inventory::cli {

enum class DriftKind : std::uint8_t {
  missing,    ///< In the file, and the service has no record.
  extra,      ///< A record at a location of the file that the file does not have.
  different,  ///< In both, with another count.
};
[[nodiscard]] std::string_view toString(DriftKind kind) noexcept;

/// One count that the file and the service do not agree on.
struct Drift {
  DriftKind kind = DriftKind::different;
  std::string location{};
  ProductName product{};
  Tags tags{};
  std::string_view field = "quantity";
  std::optional<double> file{};
  std::optional<double> service{};

  /// By how much the service has more than the file; what is not there counts as 0.
  [[nodiscard]] double difference() const noexcept {
    return service.value_or(0) - file.value_or(0);
  }
};

/// Rows, and how many of them agree.
struct DriftCounts {
  std::uint64_t rows = 0;
  std::uint64_t missing = 0;
  std::uint64_t extra = 0;
  std::uint64_t different = 0;
  double units = 0;  ///< The sum of all differences in quantity, each without its sign.
};

struct DriftReport {
  std::map<std::string, DriftCounts> locations{};
  DriftCounts total{};
  std::vector<Drift> drifts{};  ///< By location, those of the file first and in its order.

  /// Rows of the file that a refresh would mend, by location: places in its rows.
  std::map<std::string, std::vector<std::size_t>> wrong{};
};

/// Reads the stock of all locations of the file and compares.
[[nodiscard]] Result<DriftReport> compareStock(const FileStock& file, const CurrentStock& stock,
                                               const CallOptions& options);

}  // namespace kibo::inventory::cli
