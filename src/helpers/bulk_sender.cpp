#include "helpers/bulk_sender.hpp"

#include <exception>
#include <utility>

#include "helpers/bulk_decide.hpp"
#include "runtime/deadline.hpp"

namespace kibo::inventory::detail {
namespace {

Error givenUp(const BulkKind& kind) {
  return {.kind = ErrorKind::cancelled,
          .delivery = Delivery::notSent,
          .message = "the run ended before it was sent",
          .operation = std::string(kind.name)};
}

}  // namespace

BulkSender::BulkSender(const Configuration& configuration, const BulkKind& kind,
                       const BulkOptions& options)
    : configuration_(configuration), kind_(kind), options_(options), jobs_(configuration) {}

Result<JobIDResponse> BulkSender::send(const BulkTask& task, const std::stop_token& giveUp) const {
  Core& core = *configuration_.core();
  for (;;) {
    if (giveUp.stop_requested()) return givenUp(kind_);
    auto answer = kind_.send(core, task.location, task.body, {.stop = options_.stop});
    if (answer) return answer;
    const auto wait = waitForTurn(answer.error());
    if (!wait) return answer;
    try {
      core.clock->waitUntil(deadlineAfter(core.clock->now(), *wait), giveUp);
    } catch (const std::exception& thrown) {
      Error error = givenUp(kind_);
      error.kind = ErrorKind::internal;
      error.message = std::string("the clock threw: ") + thrown.what();
      return error;
    }
  }
}

BulkNews BulkSender::carryOut(BulkTask& task, const std::stop_token& giveUp,
                              const std::function<void(const BulkNews&)>& accepted) const {
  BulkNews news{.chunk = task.chunk, .state = BulkState::accepted, .jobID = task.jobID};
  if (!news.jobID) {
    auto answer = send(task, giveUp);
    news.body = std::move(task.body);
    if (!answer) {
      news.state = stateAfterSending(answer.error(), task.before);
      news.error = std::move(answer).error();
      return news;
    }
    news.jobID = answer->jobID;
    accepted(
        {.chunk = task.chunk, .state = BulkState::accepted, .jobID = news.jobID, .ended = false});
  }
  auto job = jobs_.wait(*news.jobID, {.timeout = options_.jobTimeout,
                                      .interval = options_.interval,
                                      .maxInterval = options_.maxInterval,
                                      .stop = options_.stop});
  news.state = job ? BulkState::done : stateAfterWaiting(job.error());
  if (!job) news.error = std::move(job).error();
  return news;
}

}  // namespace kibo::inventory::detail
