#include "contract/clients.hpp"
#include "kibo/inventory/allocation_api.hpp"
#include "kibo/inventory/bin_api.hpp"
#include "kibo/inventory/future_inventory_api.hpp"
#include "kibo/inventory/inventory_api.hpp"
#include "kibo/inventory/job_api.hpp"
#include "kibo/inventory/order_item_api.hpp"
#include "kibo/inventory/pending_item_api.hpp"

namespace kibo::inventory::testing {

void callStockClients(Ledger& ledger) {
  const CallOptions options = ledger.options();

  const InventoryApi inventory(ledger.configuration());
  ledger.made("postQueryInventory", inventory.postQueryInventory({}, options));
  ledger.made("postQueryRealTimeInventory", inventory.postQueryRealTimeInventory({}, options));
  ledger.made("getInventory", inventory.getInventory({.limit = 1}, options));
  ledger.made("aggregate", inventory.aggregate({}, options));
  ledger.made("adjust", inventory.adjust({}, options));
  ledger.made("refresh", inventory.refresh({}, options));
  ledger.made("smartAdjustInventory", inventory.smartAdjustInventory({}, options));
  ledger.made("smartRefreshInventory", inventory.smartRefreshInventory({}, options));
  ledger.made("_delete", inventory.deleteInventory({}, options));
  ledger.made("deleteItems", inventory.deleteItems({}, options));
  ledger.made("redistributeInventoryAcrossTags",
              inventory.redistributeInventoryAcrossTags(options));

  const JobApi jobs(ledger.configuration());
  ledger.made("getJob", jobs.getJob(1, options));
  ledger.made("getJobs", jobs.getJobs({.limit = 1}, options));
  ledger.made("deleteOldInventory", jobs.deleteOldInventory(1, options));

  const AllocationApi allocation(ledger.configuration());
  ledger.made("allocateInventory", allocation.allocateInventory({}, options));
  ledger.made("deallocateInventory", allocation.deallocateInventory({}, options));
  ledger.made("fulfillInventory", allocation.fulfillInventory({}, options));
  ledger.made("transitionCart", allocation.transitionCart({}, options));
  ledger.made("blockAssignment", allocation.blockAssignment({}, options));
  ledger.made("getShipmentInventoryAllocations",
              allocation.getShipmentInventoryAllocations({}, options));

  const BinApi bins(ledger.configuration());
  ledger.made("createBin", bins.createBin({}, options));
  ledger.made("getBin", bins.getBin(1, options));
  ledger.made("getBins", bins.getBins({.page = 1}, options));
  ledger.made("updateBin", bins.updateBin(1, {}, options));
  ledger.made("updateBins", bins.updateBins({}, options));
  ledger.made("deleteBin", bins.deleteBin(1, {.locationCode = "L"}, options));
  ledger.made("getBinStatuses", bins.getBinStatuses(options));
  ledger.made("getBinTypes", bins.getBinTypes(options));
  ledger.made("loadInventory", bins.loadInventory({}, options));
  ledger.made("searchBins", bins.searchBins({}, options));

  const FutureInventoryApi future(ledger.configuration());
  ledger.made("adjustFutureDate", future.adjustFutureDate(1, {}, options));
  ledger.made("deleteFutureInventory", future.deleteFutureInventory({}, options));

  const OrderItemApi orderItems(ledger.configuration());
  ledger.made("getOrderItemInformation", orderItems.getOrderItemInformation({}, options));
  ledger.made("getOrderItemLog", orderItems.getOrderItemLog({}, options));

  const PendingItemApi pending(ledger.configuration());
  ledger.made("getPendingItems", pending.getPendingItems({.locationID = 1}, options));
  ledger.made("deletePendingItems", pending.deletePendingItems(1, options));
  ledger.made("releaseAllPendingItems", pending.releaseAllPendingItems(options));
  ledger.made("releasePendingItems", pending.releasePendingItems(1, options));
}

}  // namespace kibo::inventory::testing
