#pragma once

#include "cli/command.hpp"
#include "kibo/inventory/error.hpp"

namespace kibo::inventory::cli {

/// One line of what is wrong; returns `code`, the exit code for it. Wrong usage needs no word on
/// what the service may have done.
inline int fail(const Error& error, int code) {
  const std::string operation = error.operation.empty() ? "" : error.operation + ": ";
  complain(code == kWrongUsage ? operation + error.message : error.describe());
  return code;
}

}  // namespace kibo::inventory::cli
