#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "kibo/inventory/bulk.hpp"
#include "kibo/inventory/serialize.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"

namespace kibo::inventory {

using std::chrono::milliseconds;
using std::chrono::seconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::ManualClock;

/// A service that takes changes and works its jobs off, each a look later than the one before.
class Service final : public Transport {
 public:
  using Answer = std::function<Result<HttpResponse>(const std::string& location, int number)>;

  Result<HttpResponse> send(const HttpRequest& request, const CallContext& /*context*/) override {
    const std::scoped_lock lock(mutex_);
    const auto queue = request.url.find("/queue/");
    if (queue != std::string::npos) return job(std::stoll(request.url.substr(queue + 7)));
    const std::string location = RefreshRequestLocation(request.body);
    bodies.push_back(request.body);
    const int number = ++sent[location];
    if (open_[location]) overlapped = true;
    if (answer) {
      auto answered = answer(location, number);
      if (!answered || answered->status != 200) return answered;
    }
    open_[location] = true;
    mostOpen = std::max(mostOpen, ++nowOpen_);
    jobs_.push_back({.location = location});
    return HttpResponse{.status = 200, .body = R"({"jobID":)" + std::to_string(jobs_.size()) + "}"};
  }

  Answer answer{};                   ///< Other than 200: what becomes of a change.
  std::set<std::int64_t> failing{};  ///< Jobs.
  std::vector<std::string> bodies{};
  std::map<std::string, int> sent{};
  int mostOpen = 0;
  int atLeastOpen = 0;      ///< No job ends before so many were under way at once.
  bool overlapped = false;  ///< A change came while one of its location was under way.

 private:
  struct Job {
    std::string location{};
    int looks = 0;
  };

  static std::string RefreshRequestLocation(const std::string& body) {
    const auto request = fromJson<RefreshRequest>(body);
    return request ? request->locationCode.value_or("") : "?";
  }

  HttpResponse job(std::int64_t id) {
    if (id < 1 || id > static_cast<std::int64_t>(jobs_.size())) {
      return {.status = 200, .body = R"({"status":"SUCCESS"})"};  // of an earlier run
    }
    Job& job = jobs_[static_cast<std::size_t>(id - 1)];
    const bool ended = ++job.looks >= 2 && mostOpen >= atLeastOpen;
    if (ended && open_[job.location]) {
      open_[job.location] = false;
      --nowOpen_;
    }
    const std::string status = !ended ? "WORKING" : failing.contains(id) ? "FAILED" : "SUCCESS";
    return {.status = 200,
            .body = R"({"jobID":)" + std::to_string(id) + R"(,"status":")" + status + R"("})"};
  }

  std::mutex mutex_;
  std::vector<Job> jobs_{};
  std::map<std::string, bool> open_{};
  int nowOpen_ = 0;
};

struct Bulk : ::testing::Test {
  std::shared_ptr<Service> service = std::make_shared<Service>();
  std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();

  BulkApi api(RateLimits limits = {}) {
    return BulkApi(
        Configuration({.tenantId = 1,
                       .retry = {.maxAttempts = 1},
                       .rateLimits = limits,
                       .tokenProvider = std::make_shared<testing::StaticToken>(Secret("t")),
                       .httpTransport = service,
                       .clock = clock}));
  }

  static BulkRefreshItem count(std::string location, std::string upc, std::int64_t quantity = 1) {
    return {.locationCode = std::move(location),
            .item = {.upc = std::move(upc), .quantity = quantity}};
  }
  /// `perLocation` items for each, the locations in turn.
  static std::vector<BulkRefreshItem> counts(const std::vector<std::string>& locations,
                                             int perLocation) {
    std::vector<BulkRefreshItem> items;
    for (int i = 0; i < perLocation; ++i) {
      for (const auto& location : locations) items.push_back(count(location, std::to_string(i)));
    }
    return items;
  }
  static std::vector<BulkAdjustItem> deltas(const std::vector<std::string>& locations,
                                            int perLocation) {
    std::vector<BulkAdjustItem> items;
    for (const auto& each : counts(locations, perLocation)) {
      items.push_back({.locationCode = each.locationCode,
                       .item = {.upc = each.item.upc, .quantity = each.item.quantity}});
    }
    return items;
  }
  static std::vector<BulkState> states(const BulkReport& report) {
    std::vector<BulkState> states;
    for (const auto& chunk : report.chunks) states.push_back(chunk.state);
    return states;
  }
  static Error lost() {
    return {.kind = ErrorKind::network, .delivery = Delivery::unknown, .message = "lost"};
  }
};

}  // namespace kibo::inventory
