#include "emulator/deletion_rules.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr FieldRule kDelete[] = {
    {"upc", Kind::text},
    {"partNumber", Kind::text},
    {"sku", Kind::text},
    {"allLocations", Kind::boolean},
    {"locationCodes", Kind::texts},
    {"dryRun", Kind::boolean},
    {"explicit", Kind::boolean},
    {"tags", Kind::textMap},
    {"lotCode", Kind::text},
    {"condition", Kind::text},
    {"serialNumber", Kind::text},
    {"date", Kind::text},
    {"deleteGranularRecord", Kind::boolean},
};

constexpr FieldRule kDeleteItem[] = {
    {"upc", Kind::text},     {"partNumber", Kind::text},   {"sku", Kind::text},
    {"tags", Kind::textMap}, {"lotCode", Kind::text},      {"condition", Kind::text},
    {"date", Kind::text},    {"serialNumber", Kind::text},
};

constexpr FieldRule kDeleteItems[] = {
    {"items", Kind::records, kDeleteItem, {}, true},
    {"allLocations", Kind::boolean},
    {"locationCodes", Kind::texts},
    {"dryRun", Kind::boolean},
    {"explicit", Kind::boolean},
    {"tags", Kind::textMap},
};

constexpr FieldRule kDeleteFuture[] = {
    {"upc", Kind::text},
    {"partNumber", Kind::text},
    {"sku", Kind::text},
    {"futureStartDate", Kind::date, {}, {}, true},
    {"futureEndDate", Kind::date, {}, {}, true},
    {"externalIDs", Kind::texts},
    {"allLocations", Kind::boolean},
    {"locationCodes", Kind::texts},
    {"dryRun", Kind::boolean},
    {"explicit", Kind::boolean},
    {"lotCode", Kind::text},
    {"condition", Kind::text},
    {"serialNumber", Kind::text},
    {"date", Kind::text},
    {"deleteGranularRecord", Kind::boolean},
};

}  // namespace

std::span<const FieldRule> deleteRules() noexcept { return kDelete; }
std::span<const FieldRule> deleteItemsRules() noexcept { return kDeleteItems; }
std::span<const FieldRule> deleteFutureRules() noexcept { return kDeleteFuture; }

}  // namespace kibo::inventory::testing::detail
