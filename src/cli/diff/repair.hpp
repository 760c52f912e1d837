#pragma once

#include <cstddef>

#include "cli/diff/drift.hpp"
#include "cli/output/table.hpp"
#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::cli {

/// The refresh that makes the service agree with the file, item by item: what is missing or
/// different. Records that the file does not have are left alone, or set to 0.
class Repair {
 public:
  Repair(const FileStock& file, const DriftReport& report, bool zeroExtra);

  [[nodiscard]] std::size_t size() const noexcept { return items_.size(); }

  /// As a file that `sync` takes.
  [[nodiscard]] Table table() const;

  [[nodiscard]] BulkReport apply(const Configuration& configuration,
                                 const BulkOptions& options) const;

 private:
  std::vector<BulkRefreshItem> items_{};
};

}  // namespace kibo::inventory::cli
