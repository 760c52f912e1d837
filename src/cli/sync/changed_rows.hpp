#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "cli/diff/current_stock.hpp"
#include "cli/sync/sent_filter.hpp"
#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::cli {

/// Of the rows of a source those that would change the stock that the service has. Reads some
/// thousand rows ahead and asks for their products, so memory does not grow with the rows.
///
/// A row that is as the stock is still comes when an earlier row for its record came: that one
/// would win otherwise.
class ChangedRows {
 public:
  using Source = std::function<bool(BulkRefreshItem&)>;

  /// Of the locations in `whole` every row comes: what their stock is about to be is not known.
  ChangedRows(const Configuration& configuration, Source source, std::set<std::string> whole,
              std::stop_token stop);

  /// False when there are no more, and when the stock could not be read, see `failure`.
  bool next(BulkRefreshItem& row);

  [[nodiscard]] std::uint64_t unchanged() const noexcept { return unchanged_; }
  [[nodiscard]] const std::optional<Error>& failure() const noexcept { return failure_; }

 private:
  bool fill();
  Result<void> compare();

  CurrentStock stock_;
  Source source_;
  std::set<std::string> whole_;
  std::stop_token stop_;
  SentFilter sent_{};
  std::vector<BulkRefreshItem> rows_{};
  std::vector<char> differs_{};  // for each row
  std::size_t filled_ = 0;
  std::size_t at_ = 0;
  bool ended_ = false;
  std::uint64_t unchanged_ = 0;
  std::optional<Error> failure_{};
};

}  // namespace kibo::inventory::cli
