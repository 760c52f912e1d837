#include "cli/sync/progress.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iostream>

#include "cli/json_object.hpp"
#include "cli/sync/duration_text.hpp"

namespace kibo::inventory::cli {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kLongestBar = 30;
constexpr milliseconds kBetweenBars{200};
constexpr milliseconds kBetweenLines{1'000};

std::string bar(double part, std::size_t width) {
  const auto full = static_cast<std::size_t>(part * static_cast<double>(width));
  return "[" + std::string(full, '#') + std::string(width - full, '.') + "] ";
}

/// Of all items, those of which nothing more will come.
std::optional<double> partDone(const SyncProgress& progress) noexcept {
  if (!progress.read || progress.bulk.itemsRead == 0) return std::nullopt;
  const double all = static_cast<double>(progress.bulk.itemsRead) / std::max(*progress.read, 1e-9);
  return std::clamp(static_cast<double>(progress.bulk.itemsDone) / all, 0.0, 1.0);
}

}  // namespace

std::optional<std::chrono::seconds> timeLeft(const SyncProgress& progress) noexcept {
  const auto part = partDone(progress);
  const double rate = progress.bulk.itemsPerSecond;
  if (!part || *part <= 0 || rate <= 0) return std::nullopt;
  const auto done = static_cast<double>(progress.bulk.itemsDone);
  return std::chrono::seconds(std::llround(done / *part * (1 - *part) / rate));
}

std::string barOf(const SyncProgress& progress, std::size_t width) {
  std::string text = std::to_string(progress.bulk.itemsDone) + " items done, " +
                     std::to_string(progress.bulk.chunksDone) + " requests done, " +
                     std::to_string(progress.bulk.chunksInFlight) + " under way";
  if (progress.bulk.chunksStopped > 0) {
    text += ", " + std::to_string(progress.bulk.chunksStopped) + " stopped";
  }
  text += ", " + std::to_string(static_cast<std::uint64_t>(progress.bulk.itemsPerSecond)) + "/s";
  if (const auto left = timeLeft(progress)) text += ", " + durationText(*left) + " left";
  if (const auto part = partDone(progress); part && text.size() + 6 < width) {
    text.insert(0, bar(*part, std::min(kLongestBar, width - text.size() - 3)));
  }
  return text.substr(0, width);
}

std::string jsonLineOf(const SyncProgress& progress) {
  JsonObject line;
  line.add("itemsRead", std::to_string(progress.bulk.itemsRead))
      .add("itemsDone", std::to_string(progress.bulk.itemsDone))
      .add("requestsDone", std::to_string(progress.bulk.chunksDone))
      .add("requestsInFlight", std::to_string(progress.bulk.chunksInFlight))
      .add("requestsStopped", std::to_string(progress.bulk.chunksStopped))
      .add("itemsPerSecond",
           std::to_string(static_cast<std::uint64_t>(progress.bulk.itemsPerSecond)));
  if (const auto left = timeLeft(progress)) {
    line.add("secondsLeft", std::to_string(left->count()));
  }
  return line.text();
}

ProgressView::~ProgressView() {
  if (drawn_) std::cerr << "\r\x1b[K" << std::flush;
}

void ProgressView::show(const SyncProgress& progress) {
  const auto now = std::chrono::steady_clock::now();
  if (next_ == Time{} && !terminal_.decorated) next_ = now + kBetweenLines;
  if (now < next_) return;
  if (terminal_.decorated) {
    std::cerr << '\r' << barOf(progress, terminal_.width - 1) << "\x1b[K" << std::flush;
    drawn_ = true;
    next_ = now + kBetweenBars;
  } else {
    std::cerr << jsonLineOf(progress) << std::endl;
    next_ = now + kBetweenLines;
  }
}

}  // namespace kibo::inventory::cli
