#include "all_models.hpp"

#include <utility>

#include "kibo/inventory/models/aggregate.hpp"
#include "kibo/inventory/models/allocation.hpp"
#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/bin.hpp"
#include "kibo/inventory/models/bin_inventory.hpp"
#include "kibo/inventory/models/delete_inventory.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/export_requests.hpp"
#include "kibo/inventory/models/export_responses.hpp"
#include "kibo/inventory/models/export_settings.hpp"
#include "kibo/inventory/models/fetch_config.hpp"
#include "kibo/inventory/models/future_inventory.hpp"
#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/location.hpp"
#include "kibo/inventory/models/order_item.hpp"
#include "kibo/inventory/models/pending_item.hpp"
#include "kibo/inventory/models/product_mapping.hpp"
#include "kibo/inventory/models/reservation.hpp"
#include "kibo/inventory/models/reservation_contact.hpp"
#include "kibo/inventory/models/reservation_item.hpp"
#include "kibo/inventory/models/reservation_query.hpp"
#include "kibo/inventory/models/reservation_summary.hpp"
#include "kibo/inventory/models/shipment_allocation.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "kibo/inventory/models/tag.hpp"
#include "kibo/inventory/models/tenant.hpp"

namespace kibo::inventory::testing {
namespace {

template <class T>
inline constexpr bool kIsMember = false;
template <class T>
inline constexpr bool kIsMember<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsMember<std::vector<T>> = true;
template <class T>
inline constexpr bool kIsMember<std::map<std::string, T>> = true;
template <class E>
inline constexpr bool kIsMember<Open<E>> = true;
template <>
inline constexpr bool kIsMember<Tags> = true;
template <>
inline constexpr bool kIsMember<Extras> = true;
template <>
inline constexpr bool kIsMember<std::int64_t> = true;

/// Stands for a member of a model in an initialiser list, so that members can be counted.
struct AnyMember {
  template <class T>
    requires kIsMember<T>
  operator T() const {
    return {};
  }
};

template <class M, std::size_t... I>
consteval bool takes(std::index_sequence<I...>) {
  return requires { M{(static_cast<void>(I), AnyMember{})...}; };
}

/// The most initialisers that `M` takes; it takes at least `Least`, and fewer than `Limit`.
template <class M, std::size_t Least = 0, std::size_t Limit = detail::kMaxFields + 2>
consteval std::size_t memberCount() {
  constexpr std::size_t kMiddle = (Least + Limit) / 2;
  if constexpr (Limit - Least == 1) {
    return Least;
  } else if constexpr (takes<M>(std::make_index_sequence<kMiddle>{})) {
    return memberCount<M, kMiddle, Limit>();
  } else {
    return memberCount<M, Least, kMiddle>();
  }
}

template <class M>
void destroy(void* object) {
  delete static_cast<M*>(object);
}

template <class M>
constexpr AnyModel anyModel() {
  return {
      .type = &detail::kTypeOps<M>,
      .make = [] { return AnyObject(new M{}, &destroy<M>); },
      .clone =
          [](const void* object) {
            return AnyObject(new M(*static_cast<const M*>(object)), &destroy<M>);
          },
      .equal =
          [](const void* left, const void* right) {
            return *static_cast<const M*>(left) == *static_cast<const M*>(right);
          },
      .members = memberCount<M>(),
      .extras = [](void* object) { return &static_cast<M*>(object)->extras; },
  };
}

constexpr AnyModel kAllModels[] = {
    anyModel<AdjustFutureDateRequest>(),
    anyModel<AdjustItem>(),
    anyModel<AdjustRequest>(),
    anyModel<AggregateRequest>(),
    anyModel<AggregateResponse>(),
    anyModel<AllocateInventoryRequest>(),
    anyModel<AllocateItem>(),
    anyModel<Allocation>(),
    anyModel<AllocationEvent>(),
    anyModel<AllocationStatusDemandEntry>(),
    anyModel<AuditInfo>(),
    anyModel<BaseResponse>(),
    anyModel<Bin>(),
    anyModel<BinIDResponse>(),
    anyModel<BinListQuery>(),
    anyModel<BinModel>(),
    anyModel<BinProductQuantities>(),
    anyModel<BinProductResponseQuantities>(),
    anyModel<BinResponseModel>(),
    anyModel<BinSearchRequest>(),
    anyModel<BinSearchResponse>(),
    anyModel<BinStatusModel>(),
    anyModel<BinTypeModel>(),
    anyModel<BlockAssignmentItem>(),
    anyModel<BlockAssignmentRequest>(),
    anyModel<BundledProduct>(),
    anyModel<CallOffLineConsumption>(),
    anyModel<CommerceRuntimeAddress>(),
    anyModel<CommerceRuntimeContact>(),
    anyModel<CommerceRuntimeMeasurement>(),
    anyModel<CommerceRuntimePhone>(),
    anyModel<CommerceRuntimeProductPropertyValue>(),
    anyModel<CreateBinRequest>(),
    anyModel<CreateExportSettingsFTPRequest>(),
    anyModel<CreateExportSettingsGcsRequest>(),
    anyModel<CreateExportSettingsRequest>(),
    anyModel<CreateExportSettingsS3Request>(),
    anyModel<CustomerDemandEntry>(),
    anyModel<DeleteBinQuery>(),
    anyModel<DeleteFutureItemRequest>(),
    anyModel<DeleteFutureItemResponse>(),
    anyModel<DeleteItemRequest>(),
    anyModel<DeleteItemResponse>(),
    anyModel<DeleteItemsRequest>(),
    anyModel<DeleteReservationQuery>(),
    anyModel<DeletedCountResponse>(),
    anyModel<DeletedResponse>(),
    anyModel<ExportInventoryJobResponse>(),
    anyModel<ExportInventoryRequest>(),
    anyModel<ExportInventoryResponse>(),
    anyModel<ExportSettings>(),
    anyModel<ExportSettingsFTP>(),
    anyModel<ExportSettingsGcs>(),
    anyModel<ExportSettingsQuery>(),
    anyModel<ExportSettingsResponse>(),
    anyModel<ExportSettingsS3>(),
    anyModel<FetchFileConfigRequest>(),
    anyModel<FetchFileConnectionResponse>(),
    anyModel<FulfillmentInfo>(),
    anyModel<GetExportSettingsResponse>(),
    anyModel<GetPendingItemsResponse>(),
    anyModel<InvalidateCacheRequest>(),
    anyModel<InventoryAllocationResponse>(),
    anyModel<InventoryFutureInventory>(),
    anyModel<InventoryItem>(),
    anyModel<InventoryProduct>(),
    anyModel<InventoryQuery>(),
    anyModel<InventoryRequest>(),
    anyModel<InventoryResponse>(),
    anyModel<InventoryTag>(),
    anyModel<InventoryTags>(),
    anyModel<ItemQuantity>(),
    anyModel<JobIDResponse>(),
    anyModel<JobListQuery>(),
    anyModel<JobQueueResponse>(),
    anyModel<LoadBinInventoryRequest>(),
    anyModel<LoadBinInventoryResponse>(),
    anyModel<LocationGroupResponse>(),
    anyModel<LocationRequest>(),
    anyModel<LocationResponse>(),
    anyModel<MDeleteItem>(),
    anyModel<MFetchFileConfig>(),
    anyModel<OrderItemInformation>(),
    anyModel<OrderItemInformationEvent>(),
    anyModel<OrderItemInformationRequest>(),
    anyModel<OrderItemLogIdentifier>(),
    anyModel<OrderItemLogRequest>(),
    anyModel<OrderItemLogResponse>(),
    anyModel<OrderReservation>(),
    anyModel<PendingItem>(),
    anyModel<PendingItemQuery>(),
    anyModel<Product>(),
    anyModel<ProductIdentifier>(),
    anyModel<ProductMapping>(),
    anyModel<ProductMappingRequest>(),
    anyModel<ProductMappingResponse>(),
    anyModel<ProductQuantity>(),
    anyModel<ProductQuantityResponse>(),
    anyModel<RefreshItem>(),
    anyModel<RefreshRequest>(),
    anyModel<RequestLocation>(),
    anyModel<Reservation>(),
    anyModel<ReservationAggregateSummary>(),
    anyModel<ReservationChangeQuery>(),
    anyModel<ReservationCollection>(),
    anyModel<ReservationItem>(),
    anyModel<ReservationItemQuery>(),
    anyModel<ReservationListQuery>(),
    anyModel<ReservationStatusDemandEntry>(),
    anyModel<ReservationWebAPIChangeMessage>(),
    anyModel<ReservationWebAPIOrderAttribute>(),
    anyModel<ReservationWebAPIPackageMeasurements>(),
    anyModel<ReservationWebAPIProductProperty>(),
    anyModel<ResponseFieldsQuery>(),
    anyModel<ShipmentAllocationsResponse>(),
    anyModel<ShipmentInventoryAllocationRequest>(),
    anyModel<ShipmentInventoryAllocationResponse>(),
    anyModel<SmartInventoryResponse>(),
    anyModel<Suggestion>(),
    anyModel<TagCategory>(),
    anyModel<TagQuantity>(),
    anyModel<TenantSiloConfigModel>(),
    anyModel<TransitionCartItem>(),
    anyModel<TransitionCartRequest>(),
    anyModel<UpdateBinRequest>(),
    anyModel<UpdateBinsRequest>(),
    anyModel<UpdateBinsResponse>(),
    anyModel<UpdateExportSettingsFTPRequest>(),
    anyModel<UpdateExportSettingsFTPResponse>(),
    anyModel<UpdateExportSettingsGCSResponse>(),
    anyModel<UpdateExportSettingsGcsRequest>(),
    anyModel<UpdateExportSettingsRequest>(),
    anyModel<UpdateExportSettingsResponse>(),
    anyModel<UpdateExportSettingsS3Request>(),
    anyModel<UpdateExportSettingsS3Response>(),
    anyModel<UpdateTenantSiloConfigRequest>(),
};

}  // namespace

std::span<const AnyModel> allModels() { return kAllModels; }

const AnyModel* findModel(std::string_view name) {
  for (const AnyModel& model : allModels()) {
    if (model.record().name == name) return &model;
  }
  return nullptr;
}

}  // namespace kibo::inventory::testing
