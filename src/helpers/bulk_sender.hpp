#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "helpers/bulk_kind.hpp"
#include "kibo/inventory/bulk.hpp"
#include "kibo/inventory/job_api.hpp"

namespace kibo::inventory::detail {

/// A chunk on its way through the service.
struct BulkTask {
  std::size_t chunk = 0;  ///< Its place in the report.
  BulkState before = BulkState::notSent;
  std::string location{};
  std::string body{};
  std::optional<std::int64_t> jobID{};  ///< Set: it was accepted already, by an earlier run.
};

/// What became of it.
struct BulkNews {
  std::size_t chunk = 0;
  BulkState state = BulkState::unknown;
  std::optional<std::int64_t> jobID{};
  std::optional<Error> error{};
  bool ended = true;   ///< Nothing follows for this chunk.
  std::string body{};  ///< For its memory.
};

/// Sends one chunk and waits for its job. A request that meets a rate limit is sent again when its
/// turn has come, however often: nothing of it was carried out.
///
/// Thread safety: all functions may be called concurrently.
class BulkSender {
 public:
  BulkSender(const Configuration& configuration, const BulkKind& kind, const BulkOptions& options);

  /// `accepted` is told of the job as soon as there is one. With `giveUp` nothing is sent that was
  /// not sent yet. Throws nothing but what `accepted` does.
  [[nodiscard]] BulkNews carryOut(BulkTask& task, const std::stop_token& giveUp,
                                  const std::function<void(const BulkNews&)>& accepted) const;

 private:
  [[nodiscard]] Result<JobIDResponse> send(const BulkTask& task,
                                           const std::stop_token& giveUp) const;

  const Configuration& configuration_;
  const BulkKind& kind_;
  const BulkOptions& options_;
  const JobApi jobs_;
};

}  // namespace kibo::inventory::detail
