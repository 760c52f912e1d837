#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "kibo/inventory/result.hpp"
#include "matrix/fault.hpp"

namespace kibo::inventory::testing {

/// One fault and one operation, carried out.
struct Outcome {
  const detail::OperationRow* row = nullptr;
  std::string result{};  ///< `success`, or the delivery that the caller was told.
  Seen seen{};
  std::chrono::milliseconds time{};
  bool leaked = false;                  ///< A piece of a secret was said.
  std::vector<std::string> problems{};  ///< What is not as it has to be; each names the operation.
};

/// The time that a call has under this fault.
[[nodiscard]] std::chrono::milliseconds timeoutOf(const Fault& fault) noexcept;

/// On how many threads its runs are best made: those that wait for a deadline need little else.
[[nodiscard]] std::size_t threadsFor(const Fault& fault) noexcept;

/// Makes the call over real sockets and checks what came of it.
[[nodiscard]] Outcome runOnce(const Fault& fault, const Stage& stage,
                              const detail::OperationRow& row);

}  // namespace kibo::inventory::testing
