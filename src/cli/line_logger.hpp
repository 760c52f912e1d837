#pragma once

#include "kibo/inventory/logger.hpp"

namespace kibo::inventory::cli {

/// Writes each record as a line on standard error: level, event, and `name=value` for each field.
/// A value with a blank or a quote in it is written as JSON.
class LineLogger final : public Logger {
 public:
  explicit LineLogger(LogLevel least) noexcept : least_(least) {}

  [[nodiscard]] bool wants(LogLevel level) const override { return level >= least_; }
  void log(const LogRecord& record) override;

 private:
  const LogLevel least_;
};

}  // namespace kibo::inventory::cli
