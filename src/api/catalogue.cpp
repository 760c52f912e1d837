#include "api/catalogue.hpp"

#include "api/allocation_operations.hpp"
#include "api/bin_operations.hpp"
#include "api/export_settings_operations.hpp"
#include "api/fetch_config_operations.hpp"
#include "api/future_inventory_operations.hpp"
#include "api/inventory_operations.hpp"
#include "api/job_operations.hpp"
#include "api/location_operations.hpp"
#include "api/order_item_operations.hpp"
#include "api/pending_item_operations.hpp"
#include "api/product_mapping_operations.hpp"
#include "api/reservation_operations.hpp"
#include "api/tag_operations.hpp"
#include "api/tenant_operations.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::span<const OperationRow* const> kGroups[] = {
    operations::kInventoryOperations,       operations::kJobOperations,
    operations::kExportSettingsOperations,  operations::kFetchConfigOperations,
    operations::kAllocationOperations,      operations::kBinOperations,
    operations::kFutureInventoryOperations, operations::kLocationOperations,
    operations::kOrderItemOperations,       operations::kPendingItemOperations,
    operations::kProductMappingOperations,  operations::kTagOperations,
    operations::kTenantOperations,          operations::kReservationOperations,
};

}  // namespace

std::span<const std::span<const OperationRow* const>> catalogue() noexcept { return kGroups; }

const OperationRow* findOperation(std::string_view id) noexcept {
  for (const auto& group : catalogue()) {
    for (const OperationRow* row : group) {
      if (row->operation.id == id) return row;
    }
  }
  return nullptr;
}

}  // namespace kibo::inventory::detail
