#include "kibo/inventory/models/inventory_views.hpp"

#include <utility>

#include "json/inventory_views_access.hpp"
#include "json/scan.hpp"
#include "json/tools.hpp"
#include "models/inventory_views.hpp"

namespace kibo::inventory {

struct InventoryViews::Storage {
  std::string body{};
  detail::Tools tools{};
};

InventoryViews::InventoryViews() = default;

InventoryViews::InventoryViews(InventoryViews&& other) noexcept
    : storage_(std::move(other.storage_)), rows_(std::exchange(other.rows_, {})) {}

InventoryViews& InventoryViews::operator=(InventoryViews&& other) noexcept {
  storage_ = std::move(other.storage_);
  rows_ = std::exchange(other.rows_, {});
  return *this;
}

InventoryViews::~InventoryViews() = default;

Result<void> InventoryViews::read(std::string body) {
  return detail::InventoryViewsAccess::read(*this, std::move(body), detail::kMaxDepth);
}

std::string InventoryViews::release() {
  rows_ = {};
  return storage_ ? std::move(storage_->body) : std::string();
}

Result<void> detail::InventoryViewsAccess::read(InventoryViews& views, std::string body,
                                                int maxDepth) {
  if (!views.storage_) views.storage_ = std::make_unique<InventoryViews::Storage>();
  InventoryViews::Storage& storage = *views.storage_;
  views.rows_ = {};
  storage.body = std::move(body);
  std::span<const InventoryRowView> rows;
  auto result = readWith(storage.tools, storage.body, typeOf<std::span<const InventoryRowView>>(),
                         &rows, Leniency::none, maxDepth);
  if (result) views.rows_ = rows;
  return result;
}

}  // namespace kibo::inventory
