#include "emulator/jobs.hpp"

#include <algorithm>
#include <ranges>

#include "emulator/dates.hpp"

namespace kibo::inventory::testing::detail {
namespace {

Clock::WallTimePoint wallAt(const Job& job, Clock::TimePoint time) {
  return job.addedWall +
         std::chrono::duration_cast<Clock::WallTimePoint::duration>(time - job.added);
}

bool fits(const Job& job, const JobFilter& filter) {
  // No job comes from a fetched file here, so a file name fits none.
  return filter.originalFilename.empty() &&
         (filter.locationCode.empty() || filter.locationCode == job.change.locationCode) &&
         (!filter.owner || filter.owner == job.owner) &&
         (filter.types.empty() ||
          std::ranges::find(filter.types, job.type()) != filter.types.end());
}

}  // namespace

JobTimes schedule(Clock::TimePoint added, Clock::TimePoint queueFree,
                  std::chrono::milliseconds pending, std::chrono::milliseconds working) noexcept {
  const Clock::TimePoint start = std::max(added + pending, queueFree);
  return {.start = start, .finish = start + working};
}

std::string_view Job::type() const noexcept {
  return change.kind == ChangeKind::adjust ? "ADJUST" : "REFRESH";
}

std::string_view Job::status(Clock::TimePoint now) const noexcept {
  if (now < times.start) return "PENDING";
  if (now < times.finish) return "WORKING";
  return messages.empty() ? "SUCCESS" : "FAILED";
}

const Job& JobQueue::add(Job job, std::chrono::milliseconds pending,
                         std::chrono::milliseconds working) {
  const Clock::TimePoint queueFree = jobs_.empty() ? job.added : jobs_.back().times.finish;
  job.id = static_cast<std::int64_t>(jobs_.size()) + 1;
  job.itemCount = job.change.items.size();
  job.times = schedule(job.added, queueFree, pending, working);
  return jobs_.emplace_back(std::move(job));
}

void JobQueue::settle(Clock::TimePoint now, const Apply& apply) {
  for (; settled_ < jobs_.size() && jobs_[settled_].times.finish <= now; ++settled_) {
    Job& job = jobs_[settled_];
    job.messages = apply(job.change, wallAt(job, job.times.finish));
    job.change.items.clear();
  }
}

const Job* JobQueue::find(std::int64_t id) const {
  if (id < 1 || static_cast<std::uint64_t>(id) > jobs_.size()) return nullptr;
  return &jobs_[static_cast<std::size_t>(id) - 1];
}

std::vector<const Job*> JobQueue::list(const JobFilter& filter) const {
  std::vector<const Job*> found;
  std::size_t skipped = 0;
  for (const Job& job : std::views::reverse(jobs_)) {
    if (found.size() >= filter.limit) break;
    if (!fits(job, filter)) continue;
    if (skipped++ >= filter.start) found.push_back(&job);
  }
  return found;
}

Json printJob(const Job& job, Clock::TimePoint now) {
  Json json{{"jobID", job.id}};
  if (job.tenant != 0) json["tenantID"] = job.tenant;
  json["locationCode"] = job.change.locationCode;
  json["type"] = job.type();
  json["added"] = formatDate(job.addedWall);
  if (now >= job.times.start) json["started"] = formatDate(wallAt(job, job.times.start));
  const bool over = now >= job.times.finish;
  if (over) json["finished"] = formatDate(wallAt(job, job.times.finish));
  json["hasData"] = true;
  json["itemCount"] = job.itemCount;
  json["status"] = job.status(now);
  if (over) {
    json["success"] = job.messages.empty();
    json["messages"] = job.messages;
    json["numResults"] = job.messages.empty() ? job.itemCount : 0;
  }
  return json;
}

}  // namespace kibo::inventory::testing::detail
