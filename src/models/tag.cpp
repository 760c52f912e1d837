#include "kibo/inventory/models/tag.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kInventoryTagFields[] = {
    field<&InventoryTag::tagValue>("tagValue"), field<&InventoryTag::isDefault>("isDefault"),
    field<&InventoryTag::percent>("percent"),   field<&InventoryTag::tagID>("tagID"),
    field<&InventoryTag::created>("created"),   field<&InventoryTag::updated>("updated"),
};

constexpr FieldRow kTagCategoryFields[] = {
    field<&TagCategory::name>("name"),
    field<&TagCategory::tags>("tags"),
    field<&TagCategory::tagCategoryID>("tagCategoryID"),
    field<&TagCategory::created>("created"),
    field<&TagCategory::deletion_job_ids>("deletion_job_ids", Presence::whenSet, Leniency::flag),
};

}  // namespace

const detail::Record& recordOf(const InventoryTag*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<InventoryTag>("InventoryTag", kInventoryTagFields);
  return kRecord;
}

const detail::Record& recordOf(const TagCategory*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<TagCategory>("TagCategory", kTagCategoryFields);
  return kRecord;
}

}  // namespace kibo::inventory
