#include "helpers/bulk_crew.hpp"

#include <exception>
#include <system_error>
#include <utility>

namespace kibo::inventory::detail {

BulkCrew::~BulkCrew() {
  giveUp();
  const std::scoped_lock lock(mutex_);
  closed_ = true;
  work_.notify_all();
}

void BulkCrew::hand(BulkTask task) {
  const std::scoped_lock lock(mutex_);
  if (tasks_.size() >= idle_ && threads_.size() < most_) {
    try {
      threads_.emplace_back([this] { work(); });
    } catch (const std::system_error&) {
      if (threads_.empty()) throw;  // else one of the others comes to it
    }
  }
  tasks_.push_back(std::move(task));
  work_.notify_one();
}

std::vector<BulkNews> BulkCrew::takeNews() {
  if (!hasNews_.load(std::memory_order_acquire)) return {};
  const std::scoped_lock lock(mutex_);
  hasNews_ = false;
  return std::exchange(news_, {});
}

void BulkCrew::waitForNews(const std::stop_token& stop, std::chrono::milliseconds longest) {
  std::unique_lock lock(mutex_);
  told_.wait_for(lock, stop, longest, [this] { return !news_.empty(); });
}

void BulkCrew::tell(BulkNews news) {
  const std::scoped_lock lock(mutex_);
  news_.push_back(std::move(news));
  hasNews_.store(true, std::memory_order_release);
  told_.notify_all();
}

void BulkCrew::work() {
  for (;;) {
    BulkTask task;
    {
      std::unique_lock lock(mutex_);
      ++idle_;
      work_.wait(lock, [this] { return closed_ || !tasks_.empty(); });
      --idle_;
      if (tasks_.empty()) return;
      task = std::move(tasks_.front());
      tasks_.pop_front();
    }
    std::optional<std::int64_t> jobID = task.jobID;
    try {
      tell(sender_.carryOut(task, giveUp_.get_token(), [&](const BulkNews& accepted) {
        jobID = accepted.jobID;
        tell(accepted);
      }));
    } catch (const std::exception& thrown) {
      tell({.chunk = task.chunk,
            .state = jobID ? BulkState::accepted : BulkState::unknown,
            .jobID = jobID,
            .error = Error{.message = thrown.what()}});
    }
  }
}

}  // namespace kibo::inventory::detail
