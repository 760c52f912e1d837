#include "cli/sync/changed_rows.hpp"

#include <map>
#include <string_view>
#include <utility>

#include "cli/diff/stock_match.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::size_t kRowsAhead = 16'384;

}  // namespace

ChangedRows::ChangedRows(const Configuration& configuration, Source source,
                         std::set<std::string> whole, std::stop_token stop)
    : stock_(configuration),
      source_(std::move(source)),
      whole_(std::move(whole)),
      stop_(std::move(stop)) {}

bool ChangedRows::next(BulkRefreshItem& row) {
  for (;;) {
    if (at_ == filled_ && !fill()) return false;
    BulkRefreshItem& next = rows_[at_];
    const bool comes = differs_[at_++] != 0 || sent_.mayHave(next);
    if (!comes) {
      ++unchanged_;
      continue;
    }
    sent_.add(next);
    std::swap(row, next);
    return true;
  }
}

bool ChangedRows::fill() {
  at_ = filled_ = 0;
  while (!ended_ && filled_ < kRowsAhead) {
    if (filled_ == rows_.size()) rows_.emplace_back();
    // Members without a column are not touched by the source, and are those of another row.
    rows_[filled_].item = {};
    ended_ = !source_(rows_[filled_]);
    if (!ended_) ++filled_;
  }
  if (filled_ == 0) return false;
  if (auto compared = compare(); !compared) {
    failure_ = compared.error();
    ended_ = true;
    filled_ = 0;
    return false;
  }
  return true;
}

Result<void> ChangedRows::compare() {
  std::map<std::string_view, std::vector<std::size_t>> byLocation;
  for (std::size_t i = 0; i < filled_; ++i) byLocation[rows_[i].locationCode].push_back(i);
  differs_.assign(filled_, 1);
  for (const auto& [location, places] : byLocation) {
    if (whole_.contains(std::string(location))) continue;
    std::vector<RefreshItem> items;
    items.reserve(places.size());
    for (const std::size_t place : places) items.push_back(rows_[place].item);
    const auto records = stock_.ofProducts(location, items, {.stop = stop_});
    if (!records) return records.error();
    const auto matches = matchRecords(items, *records);
    for (std::size_t i = 0; i < places.size(); ++i) {
      differs_[places[i]] = matches[i] == nullptr || isDifferent(items[i], *matches[i]) ? 1 : 0;
    }
  }
  return {};
}

}  // namespace kibo::inventory::cli
