#include "kibo/inventory/product_mapping_api.hpp"

#include <string>

#include "api/product_mapping_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<ProductMappingResponse> ProductMappingApi::getProductMapping(
    const CallOptions& options) const {
  return call(*core_, operations::getProductMapping, {}, options);
}

Result<ProductMapping> ProductMappingApi::createProductMapping(const ProductMappingRequest& request,
                                                               const CallOptions& options) const {
  return call(*core_, operations::createProductMapping, {.body = refer(request)}, options);
}

Result<DeletedResponse> ProductMappingApi::deleteProductMapping(
    std::string_view direction, const ProductMappingRequest& request,
    const CallOptions& options) const {
  return call(*core_, operations::deleteProductMapping,
              {.path = {{"direction", std::string(direction)}}, .body = refer(request)}, options);
}

}  // namespace kibo::inventory
