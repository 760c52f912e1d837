#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/open.hpp"

/// The jobs that carry changes out, one at a time for a tenant.
namespace kibo::inventory {

/// What a job does. The words are these names in capitals, e.g. `RELEASE_SHIPMENTS`.
enum class JobType : std::uint8_t {
  unknown,
  refresh,
  adjust,
  releaseShipments,
  createPickWave,
  closePickWave,
  putAwayFile,
  shortPickError,
  binAuditStart,
  binAuditCompletion,
  createBinAudit,
  releasePendingItems,
  allocate,
  deallocate,
  fulfill,
  deletion,  ///< `DELETE`.
};
KIBO_INVENTORY_API detail::Words wordsOf(JobType type) noexcept;

/// Where a job stands: `PENDING`, `WORKING`, then `SUCCESS` or `FAILED`. `COMPLETED` is what Kibo's
/// developer guide calls `SUCCESS`.
enum class JobStatus : std::uint8_t { unknown, pending, working, success, failed, completed };
KIBO_INVENTORY_API detail::Words wordsOf(JobStatus status) noexcept;

/// A job. Times are ISO 8601 text in UTC.
struct JobQueueResponse {
  std::optional<std::int64_t> jobID{};  ///< A number in quotes is read too.
  Open<JobStatus> status{};
  Open<JobType> type{};
  std::optional<std::string> locationCode{};
  std::vector<std::string> messages{};  ///< What went wrong, item by item where it does: free text.
  std::optional<std::string> added{};
  std::optional<std::string> finished{};
  std::optional<bool> hasData{};            ///< True when the job was not made from a fetched file.
  std::optional<std::int64_t> itemCount{};  ///< Only for `REFRESH` and `ADJUST`.
  std::optional<std::int64_t> numResults{};
  std::optional<std::string> originalFilename{};  ///< The file that the job was made from.
  std::optional<std::string> started{};
  std::optional<bool> success{};
  std::optional<std::int64_t> tenantID{};
  Extras extras{};

  /// The job ended well: `SUCCESS` or `COMPLETED`.
  [[nodiscard]] KIBO_INVENTORY_API bool succeeded() const noexcept;

  /// The job ended as `FAILED`; `messages` say why.
  [[nodiscard]] KIBO_INVENTORY_API bool failed() const noexcept;

  /// The job ended. A missing or unknown status is not an end.
  [[nodiscard]] bool isTerminal() const noexcept { return succeeded() || failed(); }

  bool operator==(const JobQueueResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const JobQueueResponse*) noexcept;

/// Which jobs `getJobs` lists. Nothing set lists the newest 100.
struct JobListQuery {
  std::vector<Open<JobType>> types{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> limit{};  ///< The most jobs answered. Default of the service: 100.
  std::optional<std::string> originalFilename{};
  std::optional<std::string> owner{};

  // Named by Kibo's developer guide; the published contract has `limit` only.
  std::optional<std::int64_t> pageSize{};
  std::optional<std::int64_t> startIndex{};
  Extras extras{};  ///< Further parameters: JSON text, numbers, `true` or `false`.

  bool operator==(const JobListQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const JobListQuery*) noexcept;

}  // namespace kibo::inventory
