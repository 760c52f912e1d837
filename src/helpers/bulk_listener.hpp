#pragma once

#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::detail {

/// An error of the caller's own code.
[[nodiscard]] inline Error thrownBy(std::string_view what, std::string_view message) {
  return {.kind = ErrorKind::internal,
          .delivery = Delivery::notSent,
          .message = std::string(what) + " threw: " + std::string(message)};
}

/// Calls the callbacks of the options, and catches what they throw. One that threw is not called
/// any more; the others are, for a run is followed to its end.
class BulkListener {
 public:
  explicit BulkListener(const BulkOptions& options) : options_(options) {}

  void chunk(const BulkChunk& chunk) { tell("onChunk", options_.onChunk, chunkThrew_, chunk); }
  void progress(const BulkProgress& progress) {
    tell("onProgress", options_.onProgress, progressThrew_, progress);
  }
  void refused(std::uint64_t position, const Error& error) {
    tell("onRefused", options_.onRefused, refusedThrew_, position, error);
  }

  [[nodiscard]] bool wantsProgress() const noexcept { return options_.onProgress != nullptr; }

  /// The first of what they threw.
  [[nodiscard]] const std::optional<Error>& thrown() const noexcept { return thrown_; }

 private:
  template <class Callback, class... Arguments>
  void tell(std::string_view name, const Callback& callback, bool& threw,
            const Arguments&... arguments) {
    if (!callback || threw) return;
    try {
      callback(arguments...);
      return;
    } catch (const std::exception& thrown) {
      if (!thrown_) thrown_ = thrownBy(name, thrown.what());
    } catch (...) {
      if (!thrown_) thrown_ = thrownBy(name, "something that is no std::exception");
    }
    threw = true;
  }

  const BulkOptions& options_;
  bool chunkThrew_ = false;
  bool progressThrew_ = false;
  bool refusedThrew_ = false;
  std::optional<Error> thrown_{};
};

}  // namespace kibo::inventory::detail
