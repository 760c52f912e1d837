#include "kibo/inventory/models/pending_item.hpp"

#include "json/record.hpp"
#include "models/words.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr std::string_view kPendingItemTypeWords[] = {"", "TYPE_BIN", "TYPE_DC", "TYPE_AUDIT",
                                                      "TYPE_RESTOCK"};

constexpr std::string_view kPendingItemOrderWords[] = {"",     "QUANTITY", "FROM",  "TO",
                                                       "TYPE", "ORDER_ID", "WEIGHT"};

constexpr FieldRow kPendingItemFields[] = {
    field<&PendingItem::orderID>("orderID"),
    field<&PendingItem::shipmentID>("shipmentID"),
    field<&PendingItem::upc>("upc"),
    field<&PendingItem::partNumber>("partNumber"),
    field<&PendingItem::sku>("sku"),
    field<&PendingItem::quantity>("quantity"),
    field<&PendingItem::locationCode>("locationCode"),
    field<&PendingItem::pendingItemID>("pendingItemID"),
    field<&PendingItem::toBin>("toBin"),
    field<&PendingItem::toBinID>("toBinID"),
    field<&PendingItem::type>("type"),
    field<&PendingItem::messages>("messages"),
    field<&PendingItem::numResults>("numResults"),
    field<&PendingItem::success>("success"),
};

constexpr FieldRow kGetPendingItemsResponseFields[] = {
    field<&GetPendingItemsResponse::page>("page"),
    field<&GetPendingItemsResponse::pendingItems>("pendingItems"),
    field<&GetPendingItemsResponse::perPage>("perPage"),
    field<&GetPendingItemsResponse::prevPage>("prevPage"),
    field<&GetPendingItemsResponse::sortAscending>("sortAscending"),
    field<&GetPendingItemsResponse::sortBy>("sortBy"),
    field<&GetPendingItemsResponse::totalCount>("totalCount"),
};

constexpr FieldRow kPendingItemQueryFields[] = {
    field<&PendingItemQuery::locationName>("locationName"),
    field<&PendingItemQuery::locationID>("locationID"),
    field<&PendingItemQuery::currentPage>("currentPage"),
    field<&PendingItemQuery::numberPerPage>("numberPerPage"),
    field<&PendingItemQuery::sortBy>("sortBy"),
    field<&PendingItemQuery::shipmentID>("shipmentID"),
};

}  // namespace

detail::Words wordsOf(PendingItemType) noexcept {
  return wordTable<PendingItemType::typeRestock>(kPendingItemTypeWords);
}

detail::Words wordsOf(PendingItemOrder) noexcept {
  return wordTable<PendingItemOrder::weight>(kPendingItemOrderWords);
}

const detail::Record& recordOf(const PendingItem*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<PendingItem>("PendingItem", kPendingItemFields);
  return kRecord;
}

const detail::Record& recordOf(const GetPendingItemsResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<GetPendingItemsResponse>(
      "GetPendingItemsResponse", kGetPendingItemsResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const PendingItemQuery*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<PendingItemQuery>("PendingItemQuery", kPendingItemQueryFields);
  return kRecord;
}

}  // namespace kibo::inventory
