#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/tag.hpp"

namespace kibo::inventory {

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API TagApi {
 public:
  explicit TagApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC additive.
  Result<InventoryTag> createTag(std::string_view tagCategoryName, const InventoryTag& request,
                                 const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<DeletedCountResponse> deleteTag(std::string_view tagCategoryName,
                                         std::string_view tagValue,
                                         const CallOptions& options = {}) const;

  /// DOC read.
  Result<InventoryTag> getTag(std::string_view tagCategoryName, std::string_view tagValue,
                              const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<InventoryTag> updateTag(std::string_view tagCategoryName, std::string_view tagValue,
                                 const InventoryTag& request,
                                 const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<DeletedCountResponse> deleteTagCategory(std::string_view tagCategoryName,
                                                 const CallOptions& options = {}) const;

  /// DOC read.
  Result<TagCategory> getTagCategory(std::string_view tagCategoryName,
                                     const CallOptions& options = {}) const;

  /// DOC read.
  Result<std::vector<TagCategory>> getTagCategoryAll(const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<TagCategory> updateTagCategory(std::string_view tagCategoryName,
                                        const TagCategory& request,
                                        const CallOptions& options = {}) const;

  /// DOC additive.
  Result<TagCategory> createTagCategory(const TagCategory& request,
                                        const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
