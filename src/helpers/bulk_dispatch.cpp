#include "helpers/bulk_dispatch.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include "helpers/bulk_decide.hpp"
#include "helpers/bulk_pace.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::chrono::seconds kBetweenProgress{1};
constexpr unsigned kLooksATime = 64;  // to ask for the time takes longer than the rest of a look

}  // namespace

BulkDispatch::BulkDispatch(const Configuration& configuration, const BulkKind& kind,
                           const BulkOptions& options, BulkCutter& cutter)
    : clock_(*configuration.core()->clock),
      kind_(kind),
      options_(options),
      cutter_(cutter),
      begun_(clock_.now()),
      nextProgress_(begun_ + kBetweenProgress),
      listener_(options),
      earlier_(options.resume),
      sender_(configuration, kind, options),
      crew_(sender_, static_cast<std::size_t>(options.inFlight)) {}

Error BulkDispatch::mismatch(const BulkChunk& chunk, const std::string& why) const {
  return {.kind = ErrorKind::invalidRequest,
          .delivery = Delivery::notSent,
          .message = "not what the resumed run had: " + nameOf(chunk) + ": " + why,
          .operation = std::string(kind_.name)};
}

void BulkDispatch::submit(CutChunk cut) {
  report_.itemsReplaced += cut.replaced;
  BulkChunk& chunk = report_.chunks.emplace_back(std::move(cut.about));
  if (const BulkChunk* const earlier = earlier_.take(chunk)) {
    // After the end a chunk may be cut short; what is known of it stays.
    const std::string difference = ended() ? std::string() : differenceOf(*earlier, chunk);
    if (!difference.empty()) end(mismatch(chunk, difference));
    if (earlier->state != BulkState::notSent) chunk = *earlier;
  }
  Lane& lane = lanes_[chunk.locationCode];
  if (stepOf(kind_, chunk, ended() || lane.stopped) == BulkStep::leave) {
    leave(chunk, lane);
    if (chunk.state == BulkState::done) {
      itemsDoneBefore_ += chunk.items;
    } else if (!lane.stopped) {
      stop(lane, chunk);
    }
    cutter_.reuse(std::move(cut.body));
    return;
  }
  ready_.push_back(
      {.chunk = report_.chunks.size() - 1, .lane = &lane, .body = std::move(cut.body)});
  startWhatMay();
  while (ready_.size() > static_cast<std::size_t>(options_.inFlight)) await();
}

void BulkDispatch::refuse(const Error& error) {
  ++report_.itemsRefused;
  listener_.refused(cutter_.itemsRead() - 1, error);
  if (listener_.thrown()) end(*listener_.thrown());
}

void BulkDispatch::look() {
  if (options_.stop.stop_requested() && !ended()) {
    end({.kind = ErrorKind::cancelled,
         .delivery = Delivery::notSent,
         .message = "the run was cancelled",
         .operation = std::string(kind_.name)});
  }
  settleAll();
  if (!listener_.wantsProgress() || looks_++ % kLooksATime != 0) return;
  if (clock_.now() >= nextProgress_) changed();
}

void BulkDispatch::end(Error why) {
  if (!ended()) report_.error = std::move(why);
  crew_.giveUp();
  leaveReady();
}

void BulkDispatch::startWhatMay() {
  const auto mayStart = [](const Ready& ready) { return !ready.lane->busy; };
  while (!ended() && progress_.chunksInFlight < static_cast<std::uint64_t>(options_.inFlight)) {
    const auto next = std::ranges::find_if(ready_, mayStart);
    if (next == ready_.end()) return;
    Ready ready = std::move(*next);
    ready_.erase(next);
    start(std::move(ready));
  }
}

void BulkDispatch::start(Ready ready) {
  BulkChunk& chunk = report_.chunks[ready.chunk];
  const BulkChunk before = chunk;
  const bool sends = stepOf(kind_, chunk, false) == BulkStep::send;
  if (sends) {
    chunk.state = BulkState::unknown;
    chunk.jobID.reset();
    chunk.error.reset();
    listener_.chunk(chunk);
    if (listener_.thrown()) {
      end(*listener_.thrown());
      chunk = before;
      leave(chunk, *ready.lane);
      return;
    }
  }
  try {
    crew_.hand({.chunk = ready.chunk,
                .before = before.state,
                .location = chunk.locationCode,
                .body = std::move(ready.body),
                .jobID = chunk.jobID});
  } catch (const std::system_error& thrown) {
    end({.delivery = Delivery::notSent,
         .message = std::string("no thread to send with: ") + thrown.what(),
         .operation = std::string(kind_.name)});
    chunk = before;
    leave(chunk, *ready.lane);
    if (sends) listener_.chunk(chunk);
    return;
  }
  ready.lane->busy = true;
  ++progress_.chunksInFlight;
  if (sends) ++report_.requests;
  changed();
}

void BulkDispatch::leave(BulkChunk& chunk, const Lane& lane) {
  if (chunk.state == BulkState::notSent) {
    chunk.error = lane.stopped ? *lane.stopped : report_.error;
    if (!lane.stopped && chunk.error) {
      chunk.error->message = "the run ended before it was sent: " + chunk.error->message;
    }
  }
  count(chunk);
}

void BulkDispatch::leaveReady() {
  for (const Ready& ready : std::exchange(ready_, {})) {
    leave(report_.chunks[ready.chunk], *ready.lane);
  }
}

void BulkDispatch::stop(Lane& lane, const BulkChunk& because) {
  lane.stopped = Error{.kind = because.error ? because.error->kind : ErrorKind::internal,
                       .delivery = Delivery::notSent,
                       .message = "not sent: " + nameOf(because) + ", which comes before it, is " +
                                  std::string(toString(because.state)),
                       .operation = std::string(kind_.name)};
  for (auto ready = ready_.begin(); ready != ready_.end();) {
    if (ready->lane != &lane) {
      ++ready;
      continue;
    }
    leave(report_.chunks[ready->chunk], lane);
    ready = ready_.erase(ready);
  }
}

void BulkDispatch::settle(BulkNews& news) {
  BulkChunk& chunk = report_.chunks[news.chunk];
  chunk.state = news.state;
  chunk.jobID = news.jobID;
  chunk.error = std::move(news.error);
  if (news.ended) {
    Lane& lane = lanes_.find(chunk.locationCode)->second;
    lane.busy = false;
    --progress_.chunksInFlight;
    cutter_.reuse(std::move(news.body));
    count(chunk);
    if (chunk.state != BulkState::done) stop(lane, chunk);
  }
  listener_.chunk(chunk);
  changed();
}

void BulkDispatch::settleAll() {
  auto news = crew_.takeNews();
  if (news.empty()) return;
  for (BulkNews& each : news) settle(each);
  startWhatMay();
}

void BulkDispatch::await() {
  // After the end there is nothing to stop but waiting.
  crew_.waitForNews(ended() ? std::stop_token() : options_.stop, kBetweenProgress);
  looks_ = 0;
  look();
}

void BulkDispatch::count(const BulkChunk& chunk) {
  if (chunk.state == BulkState::done) {
    ++progress_.chunksDone;
    report_.itemsDone += chunk.items;
  } else {
    ++progress_.chunksStopped;
    itemsStopped_ += chunk.items;
  }
}

void BulkDispatch::changed() {
  if (listener_.wantsProgress()) tellProgress();
  if (listener_.thrown()) end(*listener_.thrown());
}

void BulkDispatch::tellProgress() {
  const auto now = clock_.now();
  nextProgress_ = now + kBetweenProgress;
  progress_.itemsRead = cutter_.itemsRead();
  progress_.itemsDone = report_.itemsDone;
  const std::uint64_t settled =
      report_.itemsDone + report_.itemsReplaced + report_.itemsRefused + itemsStopped_;
  const Pace pace =
      paceOf(report_.itemsDone - itemsDoneBefore_, now - begun_, settled, options_.expectedItems);
  progress_.itemsPerSecond = pace.itemsPerSecond;
  progress_.timeLeft = pace.timeLeft;
  listener_.progress(progress_);
}

BulkReport BulkDispatch::finish() {
  while (progress_.chunksInFlight > 0 || !ready_.empty()) await();
  const auto rest = earlier_.rest();
  if (!rest.empty() && !ended()) end(mismatch(*rest.front(), "there are no items for it"));
  for (const BulkChunk* const chunk : rest) {
    count(report_.chunks.emplace_back(*chunk));
  }
  report_.itemsRead = cutter_.itemsRead();
  report_.duration = std::chrono::duration_cast<std::chrono::milliseconds>(clock_.now() - begun_);
  return std::move(report_);
}

}  // namespace kibo::inventory::detail
