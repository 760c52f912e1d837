#pragma once

#include <cstddef>
#include <string>

namespace kibo::inventory::testing {

/// The name look-up of the test programs: this program's own `getaddrinfo`, so that no test asks a
/// name server. `service.test` is 127.0.0.1, `unknown.test` and names below it do not exist, and a
/// look-up of `stuck.test` or a name below it takes as long as a `StuckNameService` lives. Other
/// names go to the system.
class StuckNameService {
 public:
  StuckNameService();
  ~StuckNameService();
  StuckNameService(const StuckNameService&) = delete;
  StuckNameService& operator=(const StuckNameService&) = delete;

  /// Blocks until a look-up is stuck. False after ten seconds.
  [[nodiscard]] static bool waitForLookUp();
};

/// How often this name, one that does not exist or is stuck, was looked up.
[[nodiscard]] std::size_t lookUpsOf(const std::string& name);

}  // namespace kibo::inventory::testing
