#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/output/table.hpp"
#include "cli/sync/chunk_json.hpp"
#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::cli {

/// How a run ended.
struct SyncOutcome {
  BulkReport bulk{};
  std::uint64_t goodRows = 0;
  std::uint64_t badRows = 0;
  std::optional<std::uint64_t> duplicateRows{};  ///< Not known when they could not be counted.
  std::optional<std::uint64_t> unchangedRows{};  ///< Left out since the service has them so.
  std::string rejectFile{};                      ///< Empty: there is none.
};

/// Counts of rows and requests, for people.
[[nodiscard]] Table summaryOf(const SyncOutcome& outcome);

/// The requests that are not done, and what to do; for people.
[[nodiscard]] Table unfinishedOf(const BulkReport& report);

/// Everything, with an object for each request.
[[nodiscard]] SyncJson reportOf(const SyncOutcome& outcome);

/// Done 0, unknown 3, nothing sent 4, all else 1: rows that are bad as well.
[[nodiscard]] int exitCodeOf(const SyncOutcome& outcome) noexcept;

/// Writes the report to the file. The error says why it could not; a file that was there is
/// replaced only by a whole report.
[[nodiscard]] Result<void> writeReport(const std::string& file, const SyncJson& report);

}  // namespace kibo::inventory::cli
