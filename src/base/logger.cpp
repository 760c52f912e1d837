#include "kibo/inventory/logger.hpp"

#include <array>
#include <cstddef>

namespace kibo::inventory {

std::string_view toString(LogLevel level) noexcept {
  constexpr std::array<std::string_view, 5> names{"trace", "debug", "info", "warning", "error"};
  return names[static_cast<std::size_t>(level)];
}

Logger::~Logger() = default;

}  // namespace kibo::inventory
