#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/tag.hpp"

namespace kibo::inventory {

/// Tags, by which the stock of a product at a location is divided: categories, e.g. `Channel`, and
/// their values, e.g. `Web`. By default a tenant may have 3 categories and 6 values in all. Changes
/// take up to 15 minutes to show, since the service caches them. A cheap handle on the core of a
/// `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API TagApi {
 public:
  explicit TagApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// All categories with their values. Reads; repeated after a failure.
  Result<std::vector<TagCategory>> getTagCategoryAll(const CallOptions& options = {}) const;

  /// One category. `ErrorKind::notFound` when there is none of this name. Reads; repeated after a
  /// failure.
  Result<TagCategory> getTagCategory(std::string_view tagCategoryName,
                                     const CallOptions& options = {}) const;

  /// Makes a category, with the values that it holds. Only the source of 2020 has this call,
  /// without the service's prefix: the path is assumed to be that of its neighbours, and the
  /// service may no longer know it.
  ///
  /// Additive: a second one would be refused. After an error with `Delivery::unknown` look with
  /// `getTagCategory`.
  Result<TagCategory> createTagCategory(const TagCategory& request,
                                        const CallOptions& options = {}) const;

  /// Changes a category: read it, change it, send it back. Idempotent: repeated after a failure.
  Result<TagCategory> updateTagCategory(std::string_view tagCategoryName,
                                        const TagCategory& request,
                                        const CallOptions& options = {}) const;

  /// Removes a category and its values. Idempotent: repeated after a failure, and a repeat may
  /// answer 0 or `ErrorKind::notFound` for what the first one removed.
  Result<DeletedCountResponse> deleteTagCategory(std::string_view tagCategoryName,
                                                 const CallOptions& options = {}) const;

  /// Adds a value to a category. Additive: after an error with `Delivery::unknown` look with
  /// `getTag`.
  Result<InventoryTag> createTag(std::string_view tagCategoryName, const InventoryTag& request,
                                 const CallOptions& options = {}) const;

  /// One value. `ErrorKind::notFound` when there is none. Reads; repeated after a failure.
  Result<InventoryTag> getTag(std::string_view tagCategoryName, std::string_view tagValue,
                              const CallOptions& options = {}) const;

  /// Changes a value: its percentage, or whether it is the default. Idempotent: repeated after a
  /// failure.
  Result<InventoryTag> updateTag(std::string_view tagCategoryName, std::string_view tagValue,
                                 const InventoryTag& request,
                                 const CallOptions& options = {}) const;

  /// Removes a value. Idempotent, as `deleteTagCategory`.
  Result<DeletedCountResponse> deleteTag(std::string_view tagCategoryName,
                                         std::string_view tagValue,
                                         const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
