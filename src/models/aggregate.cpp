#include "kibo/inventory/models/aggregate.hpp"

#include "json/record.hpp"
#include "models/words.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr std::string_view kFutureInventoryScopeWords[] = {"", "futureOnly", "futureAndCurrent"};

constexpr FieldRow kInventoryItemFields[] = {
    field<&InventoryItem::upc>("upc"),
    field<&InventoryItem::partNumber>("partNumber"),
    field<&InventoryItem::sku>("sku"),
    field<&InventoryItem::condition>("condition"),
    field<&InventoryItem::date>("date"),
    field<&InventoryItem::lotCode>("lotCode"),
    field<&InventoryItem::serialNumber>("serialNumber"),
    field<&InventoryItem::tags>("tags"),
};

constexpr FieldRow kAggregateRequestFields[] = {
    field<&AggregateRequest::items>("items", Presence::always),
    field<&AggregateRequest::locationCode>("locationCode"),
    field<&AggregateRequest::directShip>("directShip"),
    field<&AggregateRequest::forceDefaultsForUnspecifiedTagCategories>(
        "forceDefaultsForUnspecifiedTagCategories"),
    field<&AggregateRequest::futureEndDate>("futureEndDate"),
    field<&AggregateRequest::futureStartDate>("futureStartDate"),
    field<&AggregateRequest::ignoreSafetyStock>("ignoreSafetyStock"),
    field<&AggregateRequest::includeFutureInventory>("includeFutureInventory"),
    field<&AggregateRequest::includeNegativeFutureInventory>("includeNegativeFutureInventory"),
    field<&AggregateRequest::includeNegativeInventory>("includeNegativeInventory"),
    field<&AggregateRequest::pageNum>("pageNum"),
    field<&AggregateRequest::pageSize>("pageSize"),
    field<&AggregateRequest::pickup>("pickup"),
    field<&AggregateRequest::sortBy>("sortBy"),
    field<&AggregateRequest::tags>("tags"),
    field<&AggregateRequest::transferEnabled>("transferEnabled"),
    field<&AggregateRequest::userID>("userID"),
};

constexpr FieldRow kAggregateResponseFields[] = {
    field<&AggregateResponse::upc>("upc"),
    field<&AggregateResponse::partNumber>("partNumber"),
    field<&AggregateResponse::sku>("sku"),
    field<&AggregateResponse::available>("available"),
    field<&AggregateResponse::onHand>("onHand"),
    field<&AggregateResponse::floor>("floor"),
    field<&AggregateResponse::messages>("messages"),
    field<&AggregateResponse::numResults>("numResults"),
    field<&AggregateResponse::success>("success"),
    field<&AggregateResponse::tags>("tags"),
    field<&AggregateResponse::tenantID>("tenantID"),
};

}  // namespace

detail::Words wordsOf(FutureInventoryScope) noexcept {
  return wordTable<FutureInventoryScope::futureAndCurrent>(kFutureInventoryScopeWords);
}

const detail::Record& recordOf(const InventoryItem*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<InventoryItem>("InventoryItem", kInventoryItemFields);
  return kRecord;
}

const detail::Record& recordOf(const AggregateRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<AggregateRequest>("AggregateRequest", kAggregateRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const AggregateResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<AggregateResponse>("AggregateResponse", kAggregateResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
