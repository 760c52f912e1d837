#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "kibo/inventory/bulk.hpp"
#include "kibo/inventory/rate_limits.hpp"

namespace kibo::inventory::cli {

/// What a run would send to one location.
struct LocationPlan {
  std::uint64_t items = 0;
  std::uint64_t requests = 0;
};

/// What a run would send.
struct Plan {
  std::map<std::string, LocationPlan> locations{};
  LocationPlan total{};
  std::uint64_t replaced = 0;    ///< Items left out since a later one in the same request is sent.
  std::optional<Error> error{};  ///< What ended the reading.
};

/// Cuts the items as a run would, with a service that takes everything at once in the place of the
/// real one. Nothing is sent.
[[nodiscard]] Plan planOf(const BulkApi::NextRefresh& next, BulkOptions options);

/// How long the requests take at that rate, from the first one to the last. Nothing without a rate:
/// the service's jobs set the pace then.
[[nodiscard]] std::optional<std::chrono::seconds> timeAtRate(
    std::uint64_t requests, const std::optional<RateLimit>& rate) noexcept;

}  // namespace kibo::inventory::cli
