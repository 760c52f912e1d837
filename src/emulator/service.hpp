#pragma once

#include <istream>
#include <mutex>

#include "emulator/message.hpp"
#include "emulator/state.hpp"

namespace kibo::inventory::testing::detail {

/// The emulated service without its sockets: requests in, answers out.
///
/// Thread safety: all functions may be called concurrently; requests are answered one at a time.
class Service {
 public:
  explicit Service(const EmulatorOptions& options);

  /// Never throws: a bug is a 500.
  [[nodiscard]] Answer handle(const Request& request);

  Result<std::size_t> load(std::istream& lines);
  [[nodiscard]] EmulatorCounts counts() const;
  void revokeTokens();
  void setTokenEndpointUp(bool up);

 private:
  [[nodiscard]] Answer dispatch(const Request& request);

  mutable std::mutex mutex_;
  State state_;
};

}  // namespace kibo::inventory::testing::detail
