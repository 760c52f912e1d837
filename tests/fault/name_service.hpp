#pragma once

namespace kibo::inventory::testing {

/// The name look-up of the test programs: this program's own `getaddrinfo`, so that no test asks a
/// name server. `service.test` is 127.0.0.1, `unknown.test` does not exist, and a look-up of
/// `stuck.test` takes as long as a `StuckNameService` lives. Other names go to the system.
class StuckNameService {
 public:
  StuckNameService();
  ~StuckNameService();
  StuckNameService(const StuckNameService&) = delete;
  StuckNameService& operator=(const StuckNameService&) = delete;

  /// Blocks until a look-up is stuck. False after ten seconds.
  [[nodiscard]] static bool waitForLookUp();
};

}  // namespace kibo::inventory::testing
