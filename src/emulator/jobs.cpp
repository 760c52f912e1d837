#include "emulator/jobs.hpp"

#include <algorithm>
#include <exception>
#include <ranges>
#include <utility>

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
         (filter.locationCode.empty() || filter.locationCode == job.work.locationCode) &&
         (!filter.owner || filter.owner == job.work.owner) &&
         (filter.types.empty() ||
          std::ranges::find(filter.types, job.work.type) != filter.types.end());
}

void finish(Job& job) {
  // Taken out first: whatever happens, an effect is never run a second time.
  const JobEffect effect = std::exchange(job.work.effect, nullptr);
  if (!effect) return;
  try {
    job.messages = effect(wallAt(job, job.times.finish));
  } catch (const std::exception& failure) {
    job.messages = {failure.what()};
  }
}

}  // namespace

JobTimes schedule(const JobPace& pace, Clock::TimePoint queueFree) noexcept {
  const Clock::TimePoint start = std::max(pace.now + pace.pending, queueFree);
  return {.start = start, .finish = start + pace.working};
}

std::string_view Job::status(Clock::TimePoint now) const noexcept {
  if (now < times.start) return "PENDING";
  if (now < times.finish) return "WORKING";
  return messages.empty() ? "SUCCESS" : "FAILED";
}

Job& JobQueue::append(NewJob work, std::int64_t tenant, const JobPace& pace, JobTimes times) {
  return jobs_.emplace_back(Job{.id = static_cast<std::int64_t>(jobs_.size()) + 1,
                                .tenant = tenant,
                                .work = std::move(work),
                                .added = pace.now,
                                .addedWall = pace.wallNow,
                                .times = times});
}

const Job& JobQueue::add(NewJob work, std::int64_t tenant, const JobPace& pace) {
  const JobTimes times = schedule(pace, free_);
  free_ = times.finish;
  return append(std::move(work), tenant, pace, times);
}

const Job& JobQueue::run(NewJob work, std::int64_t tenant, const JobPace& pace) {
  Job& job = append(std::move(work), tenant, pace, {.start = pace.now, .finish = pace.now});
  finish(job);
  return job;
}

void JobQueue::settle(Clock::TimePoint now) {
  for (; settled_ < jobs_.size() && jobs_[settled_].times.finish <= now; ++settled_) {
    finish(jobs_[settled_]);
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
  if (!job.work.locationCode.empty()) json["locationCode"] = job.work.locationCode;
  json["type"] = job.work.type;
  json["added"] = formatDate(job.addedWall);
  if (now >= job.times.start) json["started"] = formatDate(wallAt(job, job.times.start));
  const bool over = now >= job.times.finish;
  if (over) json["finished"] = formatDate(wallAt(job, job.times.finish));
  json["hasData"] = true;
  json["itemCount"] = job.work.itemCount;
  json["status"] = job.status(now);
  if (over) {
    json["success"] = job.messages.empty();
    json["messages"] = job.messages;
    json["numResults"] = job.messages.empty() ? job.work.itemCount : 0;
  }
  return json;
}

}  // namespace kibo::inventory::testing::detail
