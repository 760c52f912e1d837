#pragma once

#include <optional>
#include <string>

#include "kibo/inventory/call_by_name.hpp"
#include "kibo/inventory/logger.hpp"

namespace kibo::inventory::cli {

/// What `call` was told of all its calls.
struct CallerOptions {
  bool dryRun = false;
  bool allowUnknown = false;
  bool showSecrets = false;
  std::optional<LogLevel> logLevel{};  ///< Not set: nothing is logged.
  std::optional<std::string> configFile{};
  CallOptions call{};
};

/// Carries calls out, or shows what they would send.
class Caller {
 public:
  /// With the settings of the environment and of `configFile`. A dry run needs none of them, and
  /// has no way to send.
  static Result<Caller> create(const CallerOptions& options);

  /// The answer, or the request, as JSON in one line.
  [[nodiscard]] Result<std::string> call(NamedCall call) const;

  [[nodiscard]] const Configuration& configuration() const noexcept { return configuration_; }

  /// Whether the body holds a password that is masked where it is shown.
  [[nodiscard]] bool holdsPassword(NamedCall call) const;

  /// The exit code for an error of `call`.
  [[nodiscard]] static int exitCodeFor(const NamedCall& call, const Error& error);

  /// The exit code when nobody read what a call ended with.
  [[nodiscard]] int exitCodeUnread(const NamedCall& call) const;

 private:
  Caller(Configuration configuration, CallerOptions options, bool hasTenant)
      : configuration_(std::move(configuration)),
        options_(std::move(options)),
        hasTenant_(hasTenant) {}

  Configuration configuration_;
  CallerOptions options_;
  bool hasTenant_;
};

}  // namespace kibo::inventory::cli
