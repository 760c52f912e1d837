#include "helpers/bulk_decide.hpp"

#include <algorithm>

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;

constexpr int kMostInFlight = 64;
constexpr milliseconds kLeastWaitForTurn{1'000};

bool nothingDone(Delivery delivery) noexcept {
  return delivery == Delivery::notSent || delivery == Delivery::incomplete ||
         delivery == Delivery::rejected;
}

}  // namespace

std::string problemOf(const BulkKind& kind, const BulkOptions& options) {
  if (options.itemsPerRequest > kind.mostItems) {
    return "BulkOptions::itemsPerRequest is " + std::to_string(options.itemsPerRequest) + ": the " +
           "service takes at most " + std::to_string(kind.mostItems) + " in one " +
           std::string(kind.name);
  }
  if (options.inFlight < 1 || options.inFlight > kMostInFlight) {
    return "BulkOptions::inFlight is " + std::to_string(options.inFlight) + ": it must be 1 to " +
           std::to_string(kMostInFlight);
  }
  if (options.maxBufferedBytes == 0) return "BulkOptions::maxBufferedBytes is 0";
  return {};
}

BulkState stateAfterSending(const Error& error, BulkState before) noexcept {
  const bool nothingBefore = before == BulkState::notSent;
  return nothingDone(error.delivery) && nothingBefore ? BulkState::notSent : BulkState::unknown;
}

BulkState stateAfterWaiting(const Error& error) noexcept {
  return error.kind == ErrorKind::jobFailed ? BulkState::failed : BulkState::accepted;
}

std::optional<milliseconds> waitForTurn(const Error& error) noexcept {
  if (error.kind != ErrorKind::rateLimited || !nothingDone(error.delivery)) return std::nullopt;
  return std::max(error.retryAfter.value_or(kLeastWaitForTurn), kLeastWaitForTurn);
}

BulkStep stepOf(const BulkKind& kind, const BulkChunk& chunk, bool stopped) noexcept {
  if (stopped) return BulkStep::leave;
  switch (chunk.state) {
    case BulkState::notSent:
      return BulkStep::send;
    case BulkState::accepted:
      if (chunk.jobID) return BulkStep::wait;
      break;  // nobody can tell what became of it
    case BulkState::done:
      return BulkStep::leave;
    case BulkState::failed:
    case BulkState::unknown:
      break;
  }
  return kind.repeatable ? BulkStep::send : BulkStep::leave;
}

std::string differenceOf(const BulkChunk& earlier, const BulkChunk& now) {
  if (earlier.state == BulkState::notSent) return {};
  const auto differs = [](std::string_view what, std::uint64_t then, std::uint64_t today) {
    return then == today ? std::string()
                         : std::string(what) + " was " + std::to_string(then) + " and is " +
                               std::to_string(today);
  };
  for (auto difference : {differs("the place of its first item", earlier.firstItem, now.firstItem),
                          differs("the place of its last item", earlier.lastItem, now.lastItem),
                          differs("the number of its items", earlier.items, now.items)}) {
    if (!difference.empty()) return difference;
  }
  return earlier.digest == now.digest ? std::string() : "its items are not the same";
}

std::string nameOf(const BulkChunk& chunk) {
  return "chunk " + std::to_string(chunk.number) + " of location " + chunk.locationCode;
}

}  // namespace kibo::inventory::detail
