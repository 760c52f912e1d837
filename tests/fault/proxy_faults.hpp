#pragma once

#include <iosfwd>
#include <vector>

#include "fault/connect_proxy.hpp"

namespace kibo::inventory::testing {

/// A CONNECT that comes to nothing: not a byte reaches the target.
struct ProxyFault {
  const char* name;
  ProxyStep step;
  bool untilDeadline = false;  ///< Only the deadline of the call ends it.
};

/// For messages of GoogleTest.
void PrintTo(const ProxyFault& fault, std::ostream* out);

[[nodiscard]] std::vector<ProxyFault> everyProxyFault();

}  // namespace kibo::inventory::testing
