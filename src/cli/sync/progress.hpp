#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "cli/output/terminal.hpp"
#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::cli {

/// How far a run is: what the library knows, and how much of the file was read.
struct SyncProgress {
  BulkProgress bulk{};
  std::optional<double> read{};  ///< 0 to 1; not known of a pipe.
};

/// How long the rest takes at the rate so far.
[[nodiscard]] std::optional<std::chrono::seconds> timeLeft(const SyncProgress& progress) noexcept;

/// A line with a bar, as wide as `width` at most.
[[nodiscard]] std::string barOf(const SyncProgress& progress, std::size_t width);

/// A JSON object in one line.
[[nodiscard]] std::string jsonLineOf(const SyncProgress& progress);

/// Shows progress on standard error: on a terminal a bar that is drawn anew, up to five times a
/// second; elsewhere a line of JSON a second.
class ProgressView {
 public:
  explicit ProgressView(const Terminal& terminal) : terminal_(terminal) {}
  ~ProgressView();
  ProgressView(const ProgressView&) = delete;
  ProgressView& operator=(const ProgressView&) = delete;

  void show(const SyncProgress& progress);

 private:
  using Time = std::chrono::steady_clock::time_point;

  const Terminal terminal_;
  Time next_{};
  bool drawn_ = false;
};

}  // namespace kibo::inventory::cli
