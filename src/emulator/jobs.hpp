#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/json.hpp"
#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::testing::detail {

/// What went wrong, a message each; empty when nothing did.
using JobMessages = std::vector<std::string>;

/// What a job does when it ends. It runs once: one that throws has failed with that message.
using JobEffect = std::function<JobMessages(Clock::WallTimePoint finished)>;

/// Work for the queue.
struct NewJob {
  std::string type{};          ///< A word of `JobQueueResponse.type`, or one that is not listed.
  std::string locationCode{};  ///< May be empty.
  std::size_t itemCount = 0;
  std::optional<std::int64_t> owner{};
  JobEffect effect{};  ///< None: the job succeeds.
};

/// When a job comes in, and how long it is PENDING and WORKING.
struct JobPace {
  Clock::TimePoint now{};
  Clock::WallTimePoint wallNow{};
  std::chrono::milliseconds pending{};
  std::chrono::milliseconds working{};
};

/// When a job is PENDING (before `start`), WORKING (before `finish`) and over.
struct JobTimes {
  Clock::TimePoint start{};
  Clock::TimePoint finish{};

  bool operator==(const JobTimes&) const = default;
};

/// Jobs run one at a time: this one starts when it has been pending long enough and the one before
/// it, which ends at `queueFree`, is over.
[[nodiscard]] JobTimes schedule(const JobPace& pace, Clock::TimePoint queueFree) noexcept;

struct Job {
  std::int64_t id = 0;
  std::int64_t tenant = 0;
  NewJob work{};  ///< Its effect is dropped when it has run.
  Clock::TimePoint added{};
  Clock::WallTimePoint addedWall{};
  JobTimes times{};
  JobMessages messages{};  ///< What went wrong; empty when it succeeded.

  [[nodiscard]] std::string_view status(Clock::TimePoint now) const noexcept;
};

struct JobFilter {
  std::string locationCode{};
  std::optional<std::int64_t> owner{};
  std::vector<std::string> types{};
  std::string originalFilename{};
  std::size_t start = 0;
  std::size_t limit = 100;
};

class JobQueue {
 public:
  /// Takes the job in: gives it an id and its times. The reference stays valid.
  const Job& add(NewJob work, std::int64_t tenant, const JobPace& pace);

  /// Runs the job at once, ahead of those that wait, and keeps it in the list as one that is over.
  const Job& run(NewJob work, std::int64_t tenant, const JobPace& pace);

  /// Runs the effects, in their order, of the jobs that are over by `now` and did not run yet.
  void settle(Clock::TimePoint now);

  [[nodiscard]] const Job* find(std::int64_t id) const;

  /// The newest first.
  [[nodiscard]] std::vector<const Job*> list(const JobFilter& filter) const;

 private:
  Job& append(NewJob work, std::int64_t tenant, const JobPace& pace, JobTimes times);

  std::deque<Job> jobs_;  ///< Job N is at N - 1.
  std::size_t settled_ = 0;
  Clock::TimePoint free_ = Clock::TimePoint::min();  ///< When the last waiting job is over.
};

/// The job in the service's shape, as it stands at `now`.
[[nodiscard]] Json printJob(const Job& job, Clock::TimePoint now);

}  // namespace kibo::inventory::testing::detail
