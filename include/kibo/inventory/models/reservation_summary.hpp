#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// What `ReservationApi::getReservationSummary` answers. Demands are quantities; the contract
/// leaves open whether they are whole.
namespace kibo::inventory {

/// The items that have one allocation status.
struct AllocationStatusDemandEntry {
  std::optional<std::string> allocationStatus{};
  std::optional<std::int64_t> itemCount{};
  std::optional<double> totalDemand{};
  Extras extras{};

  bool operator==(const AllocationStatusDemandEntry&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AllocationStatusDemandEntry*) noexcept;

/// The reservations of one customer.
struct CustomerDemandEntry {
  std::optional<std::int64_t> customerAccountId{};
  std::optional<std::int64_t> reservationCount{};
  std::optional<double> totalDemand{};
  Extras extras{};

  bool operator==(const CustomerDemandEntry&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CustomerDemandEntry*) noexcept;

/// The reservations that have one status.
struct ReservationStatusDemandEntry {
  std::optional<std::string> reservationStatus{};
  std::optional<std::int64_t> reservationCount{};
  std::optional<double> totalDemand{};
  Extras extras{};

  bool operator==(const ReservationStatusDemandEntry&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationStatusDemandEntry*) noexcept;

/// The demand of all reservations that the query chose, and how it is divided.
struct ReservationAggregateSummary {
  std::optional<double> totalDemand{};
  std::optional<double> allocatedDemand{};
  std::optional<double> unallocatedDemand{};
  std::vector<AllocationStatusDemandEntry> byAllocationStatus{};
  std::vector<CustomerDemandEntry> byCustomer{};
  std::vector<ReservationStatusDemandEntry> byReservationStatus{};
  Extras extras{};

  bool operator==(const ReservationAggregateSummary&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationAggregateSummary*) noexcept;

}  // namespace kibo::inventory
