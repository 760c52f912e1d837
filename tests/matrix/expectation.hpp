#pragma once

#include <string_view>

#include "matrix/fault.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::testing {

/// What the caller of an operation has to be told.
struct Expected {
  bool success = false;
  Delivery told = Delivery::unknown;  ///< `Error::delivery` when it is no success.
  bool byDeadline = false;            ///< Nothing but the deadline ends the call.
};

/// What follows from the fault, and from what the operation does, sends and answers.
[[nodiscard]] Expected expectedOf(const Fault& fault, const detail::OperationRow& row);

/// `success`, or the delivery.
[[nodiscard]] std::string_view wordOf(const Expected& expected) noexcept;

}  // namespace kibo::inventory::testing
