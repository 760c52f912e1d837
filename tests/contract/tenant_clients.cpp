#include "contract/clients.hpp"
#include "kibo/inventory/location_api.hpp"
#include "kibo/inventory/product_mapping_api.hpp"
#include "kibo/inventory/tag_api.hpp"
#include "kibo/inventory/tenant_api.hpp"

namespace kibo::inventory::testing {

void callTenantClients(Ledger& ledger) {
  const CallOptions options = ledger.options();

  const LocationApi locations(ledger.configuration());
  ledger.made("getLocations", locations.getLocations("p1", options));
  ledger.made("getLocations1", locations.getLocations(options));
  ledger.made("getLocationGroup", locations.getLocationGroups("p1", options));
  ledger.made("getLocationGroups", locations.getLocationGroups(options));
  ledger.made("saveLocation", locations.saveLocation({}, options));

  const TagApi tags(ledger.configuration());
  ledger.made("createTagCategory", tags.createTagCategory({}, options));
  ledger.made("getTagCategory", tags.getTagCategory("p1", options));
  ledger.made("getTagCategoryAll", tags.getTagCategoryAll(options));
  ledger.made("updateTagCategory", tags.updateTagCategory("p1", {}, options));
  ledger.made("deleteTagCategory", tags.deleteTagCategory("p1", options));
  ledger.made("createTag", tags.createTag("p1", {}, options));
  ledger.made("getTag", tags.getTag("p1", "p2", options));
  ledger.made("updateTag", tags.updateTag("p1", "p2", {}, options));
  ledger.made("deleteTag", tags.deleteTag("p1", "p2", options));

  const ProductMappingApi mappings(ledger.configuration());
  ledger.made("createProductMapping", mappings.createProductMapping({}, options));
  ledger.made("getProductMapping", mappings.getProductMapping(options));
  ledger.made("deleteProductMapping", mappings.deleteProductMapping("p1", {}, options));

  const TenantApi tenant(ledger.configuration());
  ledger.made("updateTenantSiloConfig", tenant.updateTenantSiloConfig({}, options));
  ledger.made("invalidateCache", tenant.invalidateCache({}, options));
  ledger.made("deleteAllOldInventory", tenant.deleteAllOldInventory(1, options));
}

}  // namespace kibo::inventory::testing
