#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/stock_change.hpp"
#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::testing::detail {

/// When a job is PENDING (before `start`), WORKING (before `finish`) and over.
struct JobTimes {
  Clock::TimePoint start{};
  Clock::TimePoint finish{};

  bool operator==(const JobTimes&) const = default;
};

/// Jobs run one at a time: this one starts when it has been pending long enough and the one before
/// it, which ends at `queueFree`, is over.
[[nodiscard]] JobTimes schedule(Clock::TimePoint added, Clock::TimePoint queueFree,
                                std::chrono::milliseconds pending,
                                std::chrono::milliseconds working) noexcept;

struct Job {
  std::int64_t id = 0;
  std::int64_t tenant = 0;
  std::optional<std::int64_t> owner{};
  StockChange change{};  ///< Its items are dropped when they have been applied.
  std::size_t itemCount = 0;
  Clock::TimePoint added{};
  Clock::WallTimePoint addedWall{};
  JobTimes times{};
  std::vector<std::string> messages{};  ///< What went wrong; empty when it succeeded.

  [[nodiscard]] std::string_view type() const noexcept;
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
  using Apply =
      std::function<std::vector<std::string>(const StockChange&, Clock::WallTimePoint finished)>;

  /// Takes the job in: gives it an id and its times, from `added` on.
  const Job& add(Job job, std::chrono::milliseconds pending, std::chrono::milliseconds working);

  /// Applies, in their order, the jobs that are over by `now` and were not applied yet.
  void settle(Clock::TimePoint now, const Apply& apply);

  [[nodiscard]] const Job* find(std::int64_t id) const;

  /// The newest first.
  [[nodiscard]] std::vector<const Job*> list(const JobFilter& filter) const;

 private:
  std::deque<Job> jobs_;  ///< Job N is at N - 1.
  std::size_t settled_ = 0;
};

/// The job in the service's shape, as it stands at `now`.
[[nodiscard]] Json printJob(const Job& job, Clock::TimePoint now);

}  // namespace kibo::inventory::testing::detail
