#include "kibo/inventory/models/future_inventory.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kAdjustFutureDateRequestFields[] = {
    field<&AdjustFutureDateRequest::locationCode>("locationCode"),
    field<&AdjustFutureDateRequest::futureDate>("futureDate"),
    field<&AdjustFutureDateRequest::pageNum>("pageNum"),
    field<&AdjustFutureDateRequest::pageSize>("pageSize"),
    field<&AdjustFutureDateRequest::sortBy>("sortBy"),
    field<&AdjustFutureDateRequest::userID>("userID"),
};

constexpr FieldRow kDeleteFutureItemRequestFields[] = {
    field<&DeleteFutureItemRequest::upc>("upc"),
    field<&DeleteFutureItemRequest::partNumber>("partNumber"),
    field<&DeleteFutureItemRequest::sku>("sku"),
    field<&DeleteFutureItemRequest::futureStartDate>("futureStartDate"),
    field<&DeleteFutureItemRequest::futureEndDate>("futureEndDate"),
    field<&DeleteFutureItemRequest::locationCodes>("locationCodes", Presence::always),
    field<&DeleteFutureItemRequest::allLocations>("allLocations"),
    field<&DeleteFutureItemRequest::dryRun>("dryRun"),
    field<&DeleteFutureItemRequest::condition>("condition"),
    field<&DeleteFutureItemRequest::date>("date"),
    field<&DeleteFutureItemRequest::deleteGranularRecord>("deleteGranularRecord"),
    field<&DeleteFutureItemRequest::explicit_>("explicit"),
    field<&DeleteFutureItemRequest::externalIDs>("externalIDs"),
    field<&DeleteFutureItemRequest::lotCode>("lotCode"),
    field<&DeleteFutureItemRequest::serialNumber>("serialNumber"),
};

constexpr FieldRow kDeleteFutureItemResponseFields[] = {
    field<&DeleteFutureItemResponse::jobIDs>("jobIDs", Presence::whenSet, Leniency::flag),
    field<&DeleteFutureItemResponse::itemsDeleted>("itemsDeleted"),
    field<&DeleteFutureItemResponse::dryRun>("dryRun"),
    field<&DeleteFutureItemResponse::totalexternalIDsAffected>("totalexternalIDsAffected",
                                                               Presence::whenSet, Leniency::flag),
    field<&DeleteFutureItemResponse::totalInventoryEntriesDeleted>(
        "totalInventoryEntriesDeleted", Presence::whenSet, Leniency::flag),
    field<&DeleteFutureItemResponse::totalLocationsAffected>("totalLocationsAffected",
                                                             Presence::whenSet, Leniency::flag),
};

}  // namespace

const detail::Record& recordOf(const AdjustFutureDateRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<AdjustFutureDateRequest>(
      "AdjustFutureDateRequest", kAdjustFutureDateRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const DeleteFutureItemRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<DeleteFutureItemRequest>(
      "DeleteFutureItemRequest", kDeleteFutureItemRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const DeleteFutureItemResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<DeleteFutureItemResponse>(
      "DeleteFutureItemResponse", kDeleteFutureItemResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
