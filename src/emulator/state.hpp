#pragma once

#include <memory>
#include <span>

#include "emulator/jobs.hpp"
#include "emulator/router.hpp"
#include "emulator/stock.hpp"
#include "emulator/tokens.hpp"
#include "kibo/inventory/testing/emulator.hpp"

namespace kibo::inventory::testing::detail {

/// Everything the emulated service knows.
struct State {
  EmulatorOptions options{};
  std::shared_ptr<Clock> clock{};
  Stock stock{};
  JobQueue jobs{};
  Tokens tokens{};
  EmulatorCounts counts{};
  bool tokenEndpointUp = true;
};

// The routes of each group, each in a file of its own.
[[nodiscard]] std::span<const Route> platformRoutes() noexcept;
[[nodiscard]] std::span<const Route> queryRoutes() noexcept;
[[nodiscard]] std::span<const Route> changeRoutes() noexcept;
[[nodiscard]] std::span<const Route> jobRoutes() noexcept;

}  // namespace kibo::inventory::testing::detail
