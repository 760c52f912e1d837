#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

#include "helpers/bulk_sender.hpp"

namespace kibo::inventory::detail {

/// The threads that carry chunks out, each one at a time. They are started when they are needed,
/// and end with the crew.
///
/// Thread safety: for one thread, which hands chunks over and is told of them.
class BulkCrew {
 public:
  BulkCrew(const BulkSender& sender, std::size_t most) : sender_(sender), most_(most) {}
  ~BulkCrew();
  BulkCrew(const BulkCrew&) = delete;
  BulkCrew& operator=(const BulkCrew&) = delete;

  /// Throws `std::system_error` when there is no thread for it and none can be had: it is not
  /// carried out then.
  void hand(BulkTask task);

  /// Nothing is sent from now on that was not sent yet.
  void giveUp() noexcept { giveUp_.request_stop(); }

  /// What has become of chunks since the last time, in its order. Cheap when there is nothing.
  [[nodiscard]] std::vector<BulkNews> takeNews();

  /// Blocks until there is news, `stop` is requested, or so much time of the machine has passed.
  void waitForNews(const std::stop_token& stop, std::chrono::milliseconds longest);

 private:
  void work();
  void tell(BulkNews news);

  const BulkSender& sender_;
  const std::size_t most_;
  std::stop_source giveUp_{};
  std::atomic<bool> hasNews_ = false;

  std::mutex mutex_;
  std::condition_variable work_;
  std::condition_variable_any told_;
  std::deque<BulkTask> tasks_{};
  std::vector<BulkNews> news_{};
  std::size_t idle_ = 0;
  bool closed_ = false;
  std::vector<std::jthread> threads_{};  // the last member: it is joined before the others go
};

}  // namespace kibo::inventory::detail
