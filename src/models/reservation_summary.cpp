#include "kibo/inventory/models/reservation_summary.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kAllocationStatusDemandEntryFields[] = {
    field<&AllocationStatusDemandEntry::allocationStatus>("allocationStatus"),
    field<&AllocationStatusDemandEntry::itemCount>("itemCount"),
    field<&AllocationStatusDemandEntry::totalDemand>("totalDemand"),
};

constexpr FieldRow kCustomerDemandEntryFields[] = {
    field<&CustomerDemandEntry::customerAccountId>("customerAccountId"),
    field<&CustomerDemandEntry::reservationCount>("reservationCount"),
    field<&CustomerDemandEntry::totalDemand>("totalDemand"),
};

constexpr FieldRow kReservationStatusDemandEntryFields[] = {
    field<&ReservationStatusDemandEntry::reservationStatus>("reservationStatus"),
    field<&ReservationStatusDemandEntry::reservationCount>("reservationCount"),
    field<&ReservationStatusDemandEntry::totalDemand>("totalDemand"),
};

constexpr FieldRow kReservationAggregateSummaryFields[] = {
    field<&ReservationAggregateSummary::totalDemand>("totalDemand"),
    field<&ReservationAggregateSummary::allocatedDemand>("allocatedDemand"),
    field<&ReservationAggregateSummary::unallocatedDemand>("unallocatedDemand"),
    field<&ReservationAggregateSummary::byAllocationStatus>("byAllocationStatus"),
    field<&ReservationAggregateSummary::byCustomer>("byCustomer"),
    field<&ReservationAggregateSummary::byReservationStatus>("byReservationStatus"),
};

}  // namespace

const detail::Record& recordOf(const AllocationStatusDemandEntry*) noexcept {
  static constexpr Record kRecord = recordWithExtras<AllocationStatusDemandEntry>(
      "AllocationStatusDemandEntry", kAllocationStatusDemandEntryFields);
  return kRecord;
}

const detail::Record& recordOf(const CustomerDemandEntry*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<CustomerDemandEntry>("CustomerDemandEntry", kCustomerDemandEntryFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationStatusDemandEntry*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ReservationStatusDemandEntry>(
      "ReservationStatusDemandEntry", kReservationStatusDemandEntryFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationAggregateSummary*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ReservationAggregateSummary>(
      "ReservationAggregateSummary", kReservationAggregateSummaryFields);
  return kRecord;
}

}  // namespace kibo::inventory
