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
    field<&PendingItem::pendingItemID>("pendingItemID"),
    field<&PendingItem::orderID>("orderID"),
    field<&PendingItem::shipmentID>("shipmentID"),
    field<&PendingItem::upc>("upc"),
    field<&PendingItem::partNumber>("partNumber"),
    field<&PendingItem::sku>("sku"),
    field<&PendingItem::quantity>("quantity"),
    field<&PendingItem::locationCode>("locationCode"),
    field<&PendingItem::type>("type"),
    field<&PendingItem::toBin>("toBin"),
    field<&PendingItem::toBinID>("toBinID"),
    field<&PendingItem::messages>("messages"),
    field<&PendingItem::numResults>("numResults"),
    field<&PendingItem::success>("success"),
};

constexpr FieldRow kGetPendingItemsResponseFields[] = {
    field<&GetPendingItemsResponse::pendingItems>("pendingItems"),
    field<&GetPendingItemsResponse::totalCount>("totalCount"),
    field<&GetPendingItemsResponse::page>("page"),
    field<&GetPendingItemsResponse::perPage>("perPage"),
    field<&GetPendingItemsResponse::prevPage>("prevPage"),
    field<&GetPendingItemsResponse::sortBy>("sortBy"),
    field<&GetPendingItemsResponse::sortAscending>("sortAscending"),
};

constexpr FieldRow kPendingItemQueryFields[] = {
    field<&PendingItemQuery::locationName>("locationName"),
    field<&PendingItemQuery::locationID>("locationID"),
    field<&PendingItemQuery::shipmentID>("shipmentID"),
    field<&PendingItemQuery::currentPage>("currentPage"),
    field<&PendingItemQuery::numberPerPage>("numberPerPage"),
    field<&PendingItemQuery::sortBy>("sortBy"),
};

}  // namespace

detail::Words wordsOf(PendingItemType) noexcept {
  return wordTable<PendingItemType::restock>(kPendingItemTypeWords);
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
