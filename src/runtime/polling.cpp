#include "runtime/polling.hpp"

#include <algorithm>
#include <cmath>

#include "runtime/deadline.hpp"

namespace kibo::inventory::detail {

std::chrono::milliseconds pollInterval(std::chrono::milliseconds first,
                                       std::chrono::milliseconds longest, int look) noexcept {
  constexpr double growth = 1.5;
  const double wait = static_cast<double>(first.count()) * std::pow(growth, std::max(look - 1, 0));
  const double capped =
      std::min(wait, static_cast<double>(std::min(longest, kLongestWait).count()));
  // A wait of nothing would ask the service without pause.
  return std::max(std::chrono::milliseconds{1},
                  std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(capped)));
}

}  // namespace kibo::inventory::detail
