#include "helpers/bulk_kind.hpp"

#include <algorithm>
#include <optional>

#include "api/inventory_operations.hpp"
#include "helpers/bulk_hash.hpp"
#include "helpers/bulk_plain_item.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory::detail {
namespace {

using Text = std::optional<std::string> RefreshItem::*;

/// With `binID`, `tags` and the members that the library does not know: what tells records apart.
constexpr Text kIdentifying[] = {
    &RefreshItem::upc,        &RefreshItem::partNumber, &RefreshItem::sku,
    &RefreshItem::condition,  &RefreshItem::date,       &RefreshItem::deliveryDate,
    &RefreshItem::externalID, &RefreshItem::lotCode,    &RefreshItem::serialNumber,
};

bool isNamed(const std::optional<std::string>& name) noexcept { return name && !name->empty(); }

template <class Item>
bool namesProduct(const Item& item) noexcept {
  return isNamed(item.upc) || isNamed(item.partNumber) || isNamed(item.sku);
}

constexpr std::string_view kNoProduct = "none of upc, partNumber and sku is set";

std::string_view lackOfRefresh(const void* item) noexcept {
  return namesProduct(*static_cast<const RefreshItem*>(item)) ? std::string_view() : kNoProduct;
}

std::string_view lackOfAdjust(const void* item) noexcept {
  const auto& adjust = *static_cast<const AdjustItem*>(item);
  if (!namesProduct(adjust)) return kNoProduct;
  return adjust.quantity ? std::string_view() : "quantity is not set";
}

std::uint64_t identityOfRefresh(const void* object) noexcept {
  const auto& item = *static_cast<const RefreshItem*>(object);
  BulkHash hash;
  std::uint64_t member = 0;
  for (const Text text : kIdentifying) {
    ++member;
    if (!(item.*text)) continue;
    hash.add(member);
    hash.add(*(item.*text));
  }
  if (item.binID) hash.add(static_cast<std::uint64_t>(*item.binID));
  for (const auto& [category, value] : item.tags) {
    hash.add(category);
    hash.add(value);
  }
  return hash.value();
}

bool writeUsualRefresh(const void* item, std::string& out) {
  return writePlainItem(*static_cast<const RefreshItem*>(item), out);
}

template <class Request, const auto& kOperation>
Result<JobIDResponse> send(Core& core, const std::string& location, std::string_view body,
                           const CallOptions& options) {
  Request request;
  request.locationCode = location;
  return call(core, kOperation,
              {.body = {.type = &typeOf<Request>(), .value = &request, .written = body}}, options);
}

}  // namespace

bool nameOneRecord(const RefreshItem& left, const RefreshItem& right) {
  return left.binID == right.binID && left.tags == right.tags && left.extras == right.extras &&
         std::ranges::all_of(kIdentifying, [&](Text text) { return left.*text == right.*text; });
}

constinit const BulkKind kBulkRefresh{.name = "refresh",
                                      .usualItems = 3'000,
                                      .mostItems = 12'000,
                                      .repeatable = true,
                                      .item = &kTypeOps<RefreshItem>,
                                      .lack = lackOfRefresh,
                                      .identity = identityOfRefresh,
                                      .writeUsual = writeUsualRefresh,
                                      .send = send<RefreshRequest, operations::refresh>};

constinit const BulkKind kBulkAdjust{.name = "adjust",
                                     .usualItems = 1'000,
                                     .mostItems = 1'000,
                                     .repeatable = false,
                                     .item = &kTypeOps<AdjustItem>,
                                     .lack = lackOfAdjust,
                                     .identity = nullptr,
                                     .writeUsual = nullptr,
                                     .send = send<AdjustRequest, operations::adjust>};

}  // namespace kibo::inventory::detail
