#include "cli/job_wait.hpp"

#include <string>

#include "cli/command.hpp"
#include "kibo/inventory/job_api.hpp"

namespace kibo::inventory::cli {
namespace {

template <class Value>
Cell cellOf(const std::optional<Value>& value) {
  return value ? Cell(*value) : Cell();
}

std::vector<Cell> rowOf(const JobOutcome& outcome) {
  if (outcome.result) {
    const JobQueueResponse& job = *outcome.result;
    return {outcome.jobID, Cell(job.status.word()).in(Tone::good), job.type.word(),
            cellOf(job.locationCode), cellOf(job.itemCount)};
  }
  const bool failed = outcome.result.error().kind == ErrorKind::jobFailed;
  return {outcome.jobID,
          Cell(failed ? "FAILED" : toString(outcome.result.error().kind)).in(Tone::bad)};
}

int codeOf(const Error& error, int stillGoing) {
  const bool settled = error.kind == ErrorKind::jobFailed || error.kind == ErrorKind::notFound;
  return settled ? kFailure : stillGoing;
}

}  // namespace

int waitForJobs(const Configuration& configuration, std::span<const std::int64_t> jobIDs,
                std::chrono::milliseconds timeout, OutputFormat format, int stillGoing) {
  const auto outcomes = JobApi(configuration).waitAll(jobIDs, {.timeout = timeout});
  Table table{.columns = {{.name = "jobID", .align = Align::right},
                          {.name = "status"},
                          {.name = "type"},
                          {.name = "locationCode"},
                          {.name = "itemCount", .align = Align::right}}};
  int code = kSuccess;
  for (const JobOutcome& outcome : outcomes) {
    table.rows.push_back(rowOf(outcome));
    if (outcome.result) continue;
    complain("job " + std::to_string(outcome.jobID) + ": " + outcome.result.error().message);
    code = worseExitCode(code, codeOf(outcome.result.error(), stillGoing));
  }
  return print(table, format) ? code : worseExitCode(code, kFailure);
}

}  // namespace kibo::inventory::cli
