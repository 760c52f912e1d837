#include "kibo/inventory/models/deleted.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kDeletedCountResponseFields[] = {
    field<&DeletedCountResponse::deleted>("deleted"),
};

constexpr FieldRow kDeletedResponseFields[] = {
    field<&DeletedResponse::deleted>("deleted"),
};

}  // namespace

const detail::Record& recordOf(const DeletedCountResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<DeletedCountResponse>("DeletedCountResponse", kDeletedCountResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const DeletedResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<DeletedResponse>("DeletedResponse", kDeletedResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
