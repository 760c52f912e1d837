#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// Totals over reservations.
namespace kibo::inventory {

struct AllocationStatusDemandEntry {
  std::optional<std::string> allocationStatus{};
  std::optional<std::int64_t> itemCount{};
  std::optional<double> totalDemand{};
  Extras extras{};

  bool operator==(const AllocationStatusDemandEntry&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AllocationStatusDemandEntry*) noexcept;

struct CustomerDemandEntry {
  std::optional<std::int64_t> customerAccountId{};
  std::optional<std::int64_t> reservationCount{};
  std::optional<double> totalDemand{};
  Extras extras{};

  bool operator==(const CustomerDemandEntry&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CustomerDemandEntry*) noexcept;

struct ReservationStatusDemandEntry {
  std::optional<std::int64_t> reservationCount{};
  std::optional<std::string> reservationStatus{};
  std::optional<double> totalDemand{};
  Extras extras{};

  bool operator==(const ReservationStatusDemandEntry&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationStatusDemandEntry*) noexcept;

struct ReservationAggregateSummary {
  std::optional<double> allocatedDemand{};
  std::vector<AllocationStatusDemandEntry> byAllocationStatus{};
  std::vector<CustomerDemandEntry> byCustomer{};
  std::vector<ReservationStatusDemandEntry> byReservationStatus{};
  std::optional<double> totalDemand{};
  std::optional<double> unallocatedDemand{};
  Extras extras{};

  bool operator==(const ReservationAggregateSummary&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationAggregateSummary*) noexcept;

}  // namespace kibo::inventory
