#include "kibo/inventory/tag_api.hpp"

#include <string>

#include "api/tag_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<std::vector<TagCategory>> TagApi::getTagCategoryAll(const CallOptions& options) const {
  return call(*core_, operations::getTagCategoryAll, {}, options);
}

Result<TagCategory> TagApi::getTagCategory(std::string_view tagCategoryName,
                                           const CallOptions& options) const {
  return call(*core_, operations::getTagCategory,
              {.path = {{"tagCategoryName", std::string(tagCategoryName)}}}, options);
}

Result<TagCategory> TagApi::createTagCategory(const TagCategory& request,
                                              const CallOptions& options) const {
  return call(*core_, operations::createTagCategory, {.body = refer(request)}, options);
}

Result<TagCategory> TagApi::updateTagCategory(std::string_view tagCategoryName,
                                              const TagCategory& request,
                                              const CallOptions& options) const {
  return call(*core_, operations::updateTagCategory,
              {.path = {{"tagCategoryName", std::string(tagCategoryName)}}, .body = refer(request)},
              options);
}

Result<DeletedCountResponse> TagApi::deleteTagCategory(std::string_view tagCategoryName,
                                                       const CallOptions& options) const {
  return call(*core_, operations::deleteTagCategory,
              {.path = {{"tagCategoryName", std::string(tagCategoryName)}}}, options);
}

Result<InventoryTag> TagApi::createTag(std::string_view tagCategoryName,
                                       const InventoryTag& request,
                                       const CallOptions& options) const {
  return call(*core_, operations::createTag,
              {.path = {{"tagCategoryName", std::string(tagCategoryName)}}, .body = refer(request)},
              options);
}

Result<InventoryTag> TagApi::getTag(std::string_view tagCategoryName, std::string_view tagValue,
                                    const CallOptions& options) const {
  return call(*core_, operations::getTag,
              {.path = {{"tagCategoryName", std::string(tagCategoryName)},
                        {"tagValue", std::string(tagValue)}}},
              options);
}

Result<InventoryTag> TagApi::updateTag(std::string_view tagCategoryName, std::string_view tagValue,
                                       const InventoryTag& request,
                                       const CallOptions& options) const {
  return call(*core_, operations::updateTag,
              {.path = {{"tagCategoryName", std::string(tagCategoryName)},
                        {"tagValue", std::string(tagValue)}},
               .body = refer(request)},
              options);
}

Result<DeletedCountResponse> TagApi::deleteTag(std::string_view tagCategoryName,
                                               std::string_view tagValue,
                                               const CallOptions& options) const {
  return call(*core_, operations::deleteTag,
              {.path = {{"tagCategoryName", std::string(tagCategoryName)},
                        {"tagValue", std::string(tagValue)}}},
              options);
}

}  // namespace kibo::inventory
