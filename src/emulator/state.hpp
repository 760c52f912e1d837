#pragma once

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

#include "emulator/bin_contents.hpp"
#include "emulator/bins.hpp"
#include "emulator/export_settings.hpp"
#include "emulator/fetch_configs.hpp"
#include "emulator/holds.hpp"
#include "emulator/jobs.hpp"
#include "emulator/locations.hpp"
#include "emulator/rate_limit.hpp"
#include "emulator/router.hpp"
#include "emulator/stock.hpp"
#include "emulator/tags.hpp"
#include "emulator/tokens.hpp"
#include "kibo/inventory/testing/emulator.hpp"

namespace kibo::inventory::testing::detail {

/// Everything the emulated service knows.
struct State {
  EmulatorOptions options{};
  std::shared_ptr<Clock> clock{};
  Clock::WallTimePoint started{};
  Stock stock{};
  HoldBook holds{};
  BinContents binContents{};
  JobQueue jobs{};
  Tokens tokens{};
  LocationBook locations{};
  BinBook bins{};
  TagBook tags{};
  ExportBook exports{};
  FetchBook fetches{};
  std::vector<Json> productMappings{};
  Json silo{};  ///< Null until somebody changes it.
  RateLimit changeLimit{static_cast<std::size_t>(std::max(0, options.changesPerMinute))};
  EmulatorCounts counts{};
  bool tokenEndpointUp = true;
};

// The routes of each group, each in a file of its own.
[[nodiscard]] std::span<const Route> platformRoutes() noexcept;
[[nodiscard]] std::span<const Route> queryRoutes() noexcept;
[[nodiscard]] std::span<const Route> changeRoutes() noexcept;
[[nodiscard]] std::span<const Route> jobRoutes() noexcept;
[[nodiscard]] std::span<const Route> allocationRoutes() noexcept;
[[nodiscard]] std::span<const Route> assignmentRoutes() noexcept;
[[nodiscard]] std::span<const Route> orderItemRoutes() noexcept;
[[nodiscard]] std::span<const Route> orderLogRoutes() noexcept;
[[nodiscard]] std::span<const Route> pendingItemRoutes() noexcept;
[[nodiscard]] std::span<const Route> futureRoutes() noexcept;
[[nodiscard]] std::span<const Route> deletionRoutes() noexcept;
[[nodiscard]] std::span<const Route> oldInventoryRoutes() noexcept;
[[nodiscard]] std::span<const Route> redistributionRoutes() noexcept;
[[nodiscard]] std::span<const Route> binContentRoutes() noexcept;
[[nodiscard]] std::span<const Route> exportRoutes() noexcept;
[[nodiscard]] std::span<const Route> fetchRoutes() noexcept;
[[nodiscard]] std::span<const Route> tagRoutes() noexcept;
[[nodiscard]] std::span<const Route> locationRoutes() noexcept;
[[nodiscard]] std::span<const Route> binRoutes() noexcept;
[[nodiscard]] std::span<const Route> productMappingRoutes() noexcept;
[[nodiscard]] std::span<const Route> tenantRoutes() noexcept;

}  // namespace kibo::inventory::testing::detail
