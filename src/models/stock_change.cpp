#include "kibo/inventory/models/stock_change.hpp"

#include "json/record.hpp"
#include "models/words.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr std::string_view kSmartMethodWords[] = {"", "sync", "async"};

constexpr FieldRow kAdjustItemFields[] = {
    field<&AdjustItem::upc>("upc"),
    field<&AdjustItem::partNumber>("partNumber"),
    field<&AdjustItem::sku>("sku"),
    field<&AdjustItem::quantity>("quantity"),
    field<&AdjustItem::binID>("binID"),
    field<&AdjustItem::condition>("condition"),
    field<&AdjustItem::date>("date"),
    field<&AdjustItem::deliveryDate>("deliveryDate"),
    field<&AdjustItem::externalID>("externalID"),
    field<&AdjustItem::granularInventoryTrackingEnabled>("granularInventoryTrackingEnabled"),
    field<&AdjustItem::lotCode>("lotCode"),
    field<&AdjustItem::serialNumber>("serialNumber"),
    field<&AdjustItem::tags>("tags"),
};

constexpr FieldRow kAdjustRequestFields[] = {
    field<&AdjustRequest::locationCode>("locationCode"),
    field<&AdjustRequest::items>("items", Presence::always),
    field<&AdjustRequest::pageNum>("pageNum"),
    field<&AdjustRequest::pageSize>("pageSize"),
    field<&AdjustRequest::sortBy>("sortBy"),
    field<&AdjustRequest::userID>("userID"),
};

constexpr FieldRow kRefreshItemFields[] = {
    field<&RefreshItem::upc>("upc"),
    field<&RefreshItem::partNumber>("partNumber"),
    field<&RefreshItem::sku>("sku"),
    field<&RefreshItem::quantity>("quantity"),
    field<&RefreshItem::floor>("floor"),
    field<&RefreshItem::safetyStock>("safetyStock"),
    field<&RefreshItem::attributes>("attributes"),
    field<&RefreshItem::binID>("binID"),
    field<&RefreshItem::condition>("condition"),
    field<&RefreshItem::currencyID>("currencyID"),
    field<&RefreshItem::date>("date"),
    field<&RefreshItem::deliveryDate>("deliveryDate"),
    field<&RefreshItem::externalID>("externalID"),
    field<&RefreshItem::granularInventoryTrackingEnabled>("granularInventoryTrackingEnabled"),
    field<&RefreshItem::inventoryLocatorName>("inventoryLocatorName"),
    field<&RefreshItem::lotCode>("lotCode"),
    field<&RefreshItem::LTD>("LTD"),
    field<&RefreshItem::retailPrice>("retailPrice"),
    field<&RefreshItem::serialNumber>("serialNumber"),
    field<&RefreshItem::tags>("tags"),
};

constexpr FieldRow kRefreshRequestFields[] = {
    field<&RefreshRequest::locationCode>("locationCode"),
    field<&RefreshRequest::items>("items", Presence::always),
    field<&RefreshRequest::pageNum>("pageNum"),
    field<&RefreshRequest::pageSize>("pageSize"),
    field<&RefreshRequest::sortBy>("sortBy"),
    field<&RefreshRequest::userID>("userID"),
};

constexpr FieldRow kJobIDResponseFields[] = {
    field<&JobIDResponse::jobID>("jobID", Presence::required, Leniency::textAsInteger),
};

constexpr FieldRow kSmartInventoryResponseFields[] = {
    field<&SmartInventoryResponse::method>("method", Presence::required),
    field<&SmartInventoryResponse::jobID>("jobID", Presence::whenSet, Leniency::numberAsText),
};

}  // namespace

detail::Words wordsOf(SmartMethod) noexcept {
  return wordTable<SmartMethod::async>(kSmartMethodWords);
}

const detail::Record& recordOf(const AdjustItem*) noexcept {
  static constexpr Record kRecord = recordWithExtras<AdjustItem>("AdjustItem", kAdjustItemFields);
  return kRecord;
}

const detail::Record& recordOf(const AdjustRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<AdjustRequest>("AdjustRequest", kAdjustRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const RefreshItem*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<RefreshItem>("RefreshItem", kRefreshItemFields);
  return kRecord;
}

const detail::Record& recordOf(const RefreshRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<RefreshRequest>("RefreshRequest", kRefreshRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const JobIDResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<JobIDResponse>("JobIDResponse", kJobIDResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const SmartInventoryResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<SmartInventoryResponse>(
      "SmartInventoryResponse", kSmartInventoryResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
