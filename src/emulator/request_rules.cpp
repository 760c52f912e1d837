#include "emulator/request_rules.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using Words = const std::string_view[];

constexpr Words kQueryTypes = {"ALL", "PARTIAL", "ANY", "ALL_STORES"};
constexpr Words kUnits = {"MILES", "KM"};
constexpr Words kSortKeys = {"ON_HAND", "AVAILABLE", "ALLOCATED", "PART_NUMBER", "PRODUCT_ID"};
constexpr Words kFutureModes = {"futureOnly", "futureAndCurrent"};

constexpr FieldRule kRequestLocation[] = {
    {"locationCode", Kind::text},
    {"latitude", Kind::number},
    {"longitude", Kind::number},
    {"radius", Kind::number},
    {"unit", Kind::word, {}, kUnits},
    {"postalCode", Kind::text},
    {"countryCode", Kind::text},
    {"addressLine1", Kind::text},
    {"city", Kind::text},
    {"state", Kind::text},
    {"phone", Kind::text},
    {"addressID", Kind::integer},
    {"customerID", Kind::integer},
};

constexpr FieldRule kItemQuantity[] = {
    {"upc", Kind::text},         {"partNumber", Kind::text},   {"sku", Kind::text},
    {"quantity", Kind::integer}, {"tags", Kind::textMap},      {"lotCode", Kind::text},
    {"condition", Kind::text},   {"serialNumber", Kind::text}, {"date", Kind::text},
};

constexpr FieldRule kInventoryItem[] = {
    {"upc", Kind::text},
    {"partNumber", Kind::text},
    {"sku", Kind::text},
    {"tags", Kind::textMap},
};

constexpr FieldRule kQuery[] = {
    {"type", Kind::word, {}, kQueryTypes},
    {"items", Kind::records, kItemQuantity},
    {"requestLocation", Kind::record, kRequestLocation},
    {"locationCode", Kind::text},
    {"limit", Kind::positive},
    {"pageSize", Kind::positive},
    {"pageNum", Kind::positive},
    {"sortBy", Kind::text},
    {"userID", Kind::integer},
    {"locationWhitelist", Kind::texts},
    {"locationBlacklist", Kind::texts},
    {"locationPriorityList", Kind::texts},
    {"tags", Kind::textMap},
    {"ignoreSafetyStock", Kind::boolean},
    {"includeNegativeInventory", Kind::boolean},
    {"directShip", Kind::boolean},
    {"transferEnabled", Kind::boolean},
    {"pickup", Kind::boolean},
    {"excludeBlockedAssignment", Kind::boolean},
    {"includeInAggregateExport", Kind::boolean},
    {"includeInLocationExport", Kind::boolean},
    {"includeAttributes", Kind::boolean},
    {"includeFutureInventory", Kind::boolean},
    {"includeNegativeFutureInventory", Kind::boolean},
    {"deliveryDateBefore", Kind::date},
    {"deliveryDateAfter", Kind::date},
    {"sortByEnum", Kind::word, {}, kSortKeys},
    {"sortDescending", Kind::boolean},
    {"forceDefaultsForUnspecifiedTagCategories", Kind::boolean},
};

constexpr FieldRule kAggregate[] = {
    {"items", Kind::records, kInventoryItem, {}, true},
    {"tags", Kind::textMap},
    {"ignoreSafetyStock", Kind::boolean},
    {"includeNegativeInventory", Kind::boolean},
    {"directShip", Kind::boolean},
    {"transferEnabled", Kind::boolean},
    {"pickup", Kind::boolean},
    {"includeFutureInventory", Kind::word, {}, kFutureModes},
    {"includeNegativeFutureInventory", Kind::boolean},
    {"futureStartDate", Kind::date},
    {"futureEndDate", Kind::date},
    {"forceDefaultsForUnspecifiedTagCategories", Kind::boolean},
};

constexpr FieldRule kAdjustItem[] = {
    {"upc", Kind::text},          {"partNumber", Kind::text},
    {"sku", Kind::text},          {"quantity", Kind::integer, {}, {}, true},
    {"tags", Kind::textMap},      {"binID", Kind::integer},
    {"deliveryDate", Kind::date}, {"externalID", Kind::text},
    {"lotCode", Kind::text},      {"condition", Kind::text},
    {"serialNumber", Kind::text}, {"date", Kind::text},
};

constexpr FieldRule kRefreshItem[] = {
    {"upc", Kind::text},
    {"partNumber", Kind::text},
    {"sku", Kind::text},
    {"quantity", Kind::integer},
    {"tags", Kind::textMap},
    {"binID", Kind::integer},
    {"deliveryDate", Kind::date},
    {"externalID", Kind::text},
    {"lotCode", Kind::text},
    {"condition", Kind::text},
    {"serialNumber", Kind::text},
    {"date", Kind::text},
    {"LTD", Kind::number},
    {"floor", Kind::integer},
    {"safetyStock", Kind::integer},
    {"retailPrice", Kind::number},
    {"currencyID", Kind::integer},
    {"inventoryLocatorName", Kind::text},
    {"attributes", Kind::texts},
};

constexpr FieldRule kAdjust[] = {
    {"locationCode", Kind::text, {}, {}, true},
    {"items", Kind::records, kAdjustItem, {}, true},
    {"userID", Kind::integer},
};

constexpr FieldRule kRefresh[] = {
    {"locationCode", Kind::text, {}, {}, true},
    {"items", Kind::records, kRefreshItem, {}, true},
    {"userID", Kind::integer},
};

constexpr FieldRule kFutureStock[] = {
    {"futureInventoryID", Kind::integer},
    {"externalID", Kind::text},
    {"onhand", Kind::integer},
    {"allocated", Kind::integer},
    {"pending", Kind::integer},
    {"type", Kind::text},
    {"deliveryDate", Kind::date, {}, {}, true},
    {"createDate", Kind::date},
};

constexpr FieldRule kTaggedStock[] = {
    {"tags", Kind::textMap, {}, {}, true},
    {"onHand", Kind::integer},
    {"allocated", Kind::integer},
    {"pending", Kind::integer},
};

constexpr FieldRule kStockRecord[] = {
    {"locationCode", Kind::text, {}, {}, true},
    {"locationName", Kind::text},
    {"upc", Kind::text},
    {"partNumber", Kind::text},
    {"sku", Kind::text},
    {"onHand", Kind::integer},
    {"available", Kind::integer},
    {"allocated", Kind::integer},
    {"pending", Kind::integer},
    {"safetyStock", Kind::integer},
    {"floor", Kind::integer},
    {"ltd", Kind::number},
    {"tenantID", Kind::integer},
    {"distance", Kind::number},
    {"latitude", Kind::number},
    {"longitude", Kind::number},
    {"blockAssignment", Kind::boolean},
    {"directShip", Kind::boolean},
    {"transferEnabled", Kind::boolean},
    {"pickup", Kind::boolean},
    {"countryCode", Kind::text},
    {"attributes", Kind::texts},
    {"taggedInventory", Kind::records, kTaggedStock},
    {"futureInventory", Kind::records, kFutureStock},
};

constexpr FieldRule kToken[] = {
    {"client_id", Kind::text, {}, {}, true},
    {"client_secret", Kind::text, {}, {}, true},
    {"grant_type", Kind::text},
    {"refresh_token", Kind::text},
};

}  // namespace

std::span<const FieldRule> queryRules() noexcept { return kQuery; }
std::span<const FieldRule> aggregateRules() noexcept { return kAggregate; }
std::span<const FieldRule> adjustRules() noexcept { return kAdjust; }
std::span<const FieldRule> refreshRules() noexcept { return kRefresh; }
std::span<const FieldRule> stockRecordRules() noexcept { return kStockRecord; }
std::span<const FieldRule> tokenRules() noexcept { return kToken; }

}  // namespace kibo::inventory::testing::detail
