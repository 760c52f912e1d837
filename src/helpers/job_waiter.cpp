#include "kibo/inventory/job_waiter.hpp"

#include <algorithm>
#include <exception>
#include <optional>
#include <string>
#include <utility>

#include "kibo/inventory/job_api.hpp"
#include "runtime/core.hpp"
#include "runtime/deadline.hpp"
#include "runtime/polling.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::milliseconds;

constexpr std::int64_t kLeastListed = 100;  // what the service lists when not told otherwise

/// Failures that a later look may not meet. They do not end a wait.
bool passing(const Error& error) noexcept {
  return error.kind == ErrorKind::network || error.kind == ErrorKind::server ||
         error.kind == ErrorKind::rateLimited || error.kind == ErrorKind::timeout;
}

/// One job that is waited for.
struct Watched {
  std::int64_t jobID;
  std::optional<JobQueueResponse> seen{};
  std::optional<Error> lastFailure{};
  std::optional<Result<JobQueueResponse>> outcome{};
};

std::string nameOf(const Watched& job) {
  std::string name = "job " + std::to_string(job.jobID);
  if (!job.seen) return name;
  if (job.seen->type) name.append(" (").append(job.seen->type.word());
  if (job.seen->locationCode) {
    name.append(job.seen->type ? " at " : " (at ").append(*job.seen->locationCode);
  }
  return job.seen->type || job.seen->locationCode ? name + ")" : name;
}

Error failedJob(const Watched& job) {
  // A job may have carried out some of its items before it failed.
  Error error{.kind = ErrorKind::jobFailed,
              .delivery = Delivery::unknown,
              .message = nameOf(job) + " ended as FAILED",
              .operation = "wait"};
  for (const std::string& message : job.seen->messages) error.items.push_back({.message = message});
  return error;
}

Error unfinishedJob(const Watched& job, ErrorKind kind, std::string_view why) {
  Error error{.kind = kind, .delivery = Delivery::unknown, .operation = "wait"};
  const bool known = job.seen && job.seen->status.has_value();
  error.message = nameOf(job) + " " +
                  (known ? "was " + std::string(job.seen->status.word()) : "had not been seen") +
                  " when " + std::string(why) + "; it goes on in the service";
  if (job.lastFailure) error.message += "; the last look failed: " + job.lastFailure->message;
  return error;
}

/// A look that failed for good says nothing about the change that the job carries out.
Error lostJob(Error error) {
  error.operation = "wait";
  error.delivery = Delivery::unknown;
  return error;
}

/// The loop that waits for any number of jobs.
class Wait {
 public:
  Wait(const JobApi& api, const detail::Core& core, const WaitOptions& options)
      : api_(api),
        clock_(*core.clock),
        options_(options),
        longestLook_(core.settings.timeout),
        deadline_(detail::deadlineAfter(clock_.now(), options.timeout)) {}

  std::vector<Watched> run(std::span<const std::int64_t> jobIDs) {
    std::vector<Watched> jobs;
    for (const std::int64_t id : jobIDs) jobs.push_back({.jobID = id});
    for (int look = 1;; ++look) {
      lookAt(jobs);
      if (std::ranges::all_of(jobs, [](const Watched& job) { return job.outcome.has_value(); })) {
        return jobs;
      }
      const milliseconds interval =
          std::max(detail::pollInterval(options_.interval, options_.maxInterval, look), pause_);
      bool waited = false;
      try {
        waited = clock_.waitUntil(std::min(clock_.now() + interval, deadline_), options_.stop);
      } catch (const std::exception& thrown) {
        return end(std::move(jobs), ErrorKind::internal,
                   std::string("the clock threw: ") + thrown.what());
      } catch (...) {
        return end(std::move(jobs), ErrorKind::internal, "the clock threw");
      }
      if (!waited) return end(std::move(jobs), ErrorKind::cancelled, "the wait was cancelled");
      if (clock_.now() >= deadline_) {
        return end(std::move(jobs), ErrorKind::timeout,
                   "the wait ended after " + std::to_string(options_.timeout.count()) + " ms");
      }
    }
  }

 private:
  /// One look at every job that has not ended: a listing when there are several, then those that
  /// it did not show one by one.
  void lookAt(std::vector<Watched>& jobs) {
    pause_ = milliseconds{0};
    std::vector<Watched*> open;
    for (Watched& job : jobs) {
      if (!job.outcome) open.push_back(&job);
    }
    if (open.size() > 1) lookAtListing(open);
    for (Watched* job : open) {
      if (pause_ > milliseconds{0}) return;
      see(*job, api_.getJob(job->jobID, callOptions()));
    }
  }

  /// Takes the jobs that a listing shows out of `open`.
  void lookAtListing(std::vector<Watched*>& open) {
    const auto limit = std::max(kLeastListed, static_cast<std::int64_t>(open.size()));
    auto listing = api_.getJobs({.limit = limit}, callOptions());
    if (!listing) {
      if (!passing(listing.error())) return;  // asking one by one will tell
      for (Watched* job : open) see(*job, listing.error());
      open.clear();
      return;
    }
    std::erase_if(open, [&](Watched* job) {
      const auto shown = std::ranges::find(*listing, job->jobID, &JobQueueResponse::jobID);
      if (shown == listing->end()) return false;
      see(*job, *shown);
      return true;
    });
  }

  void see(Watched& job, Result<JobQueueResponse> result) {
    if (!result) {
      if (passing(result.error())) {
        pause_ = std::max(pause_, result.error().retryAfter.value_or(milliseconds{0}));
        job.lastFailure = std::move(result).error();
      } else if (result.error().kind == ErrorKind::cancelled) {
        job.outcome = unfinishedJob(job, ErrorKind::cancelled, "the wait was cancelled");
      } else {
        job.outcome = lostJob(std::move(result).error());
      }
      return;
    }
    const bool changed = !job.seen || job.seen->status != result->status;
    job.seen = *result;
    job.lastFailure.reset();
    if (changed && options_.onProgress) options_.onProgress(*job.seen);
    if (job.seen->succeeded()) job.outcome = std::move(result);
    if (job.seen->failed()) job.outcome = failedJob(job);
  }

  [[nodiscard]] CallOptions callOptions() const {
    // A look that hangs must leave time for another.
    const auto left = std::chrono::ceil<milliseconds>(deadline_ - clock_.now());
    return {.timeout = std::min(left, longestLook_), .stop = options_.stop};
  }

  static std::vector<Watched> end(std::vector<Watched> jobs, ErrorKind kind,
                                  const std::string& why) {
    for (Watched& job : jobs) {
      if (!job.outcome) job.outcome = unfinishedJob(job, kind, why);
    }
    return jobs;
  }

  const JobApi& api_;
  Clock& clock_;
  const WaitOptions& options_;
  const milliseconds longestLook_;
  const Clock::TimePoint deadline_;
  milliseconds pause_{0};  ///< What the service asked for in this look.
};

}  // namespace

Result<JobQueueResponse> JobApi::wait(std::int64_t jobID, const WaitOptions& options) const {
  return *Wait(*this, *core_, options).run({&jobID, 1}).front().outcome;
}

std::vector<JobOutcome> JobApi::waitAll(std::span<const std::int64_t> jobIDs,
                                        const WaitOptions& options) const {
  std::vector<JobOutcome> outcomes;
  for (Watched& job : Wait(*this, *core_, options).run(jobIDs)) {
    outcomes.push_back({.jobID = job.jobID, .result = *std::move(job.outcome)});
  }
  return outcomes;
}

}  // namespace kibo::inventory
