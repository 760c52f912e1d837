#include "kibo/inventory/http/transport.hpp"

#include "kibo/inventory/credentials.hpp"

namespace kibo::inventory {

// The virtual tables live here, once, in the library.
Transport::~Transport() = default;
TokenProvider::~TokenProvider() = default;

bool TokenProvider::isCurrent(std::uint64_t /*generation*/,
                              Clock::TimePoint /*now*/) const noexcept {
  return false;
}

}  // namespace kibo::inventory
