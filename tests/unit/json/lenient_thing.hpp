#pragma once

#include "json/record.hpp"
#include "kibo/inventory/models/aggregate.hpp"
#include "thing.hpp"

namespace kibo::inventory::testing {

/// A model with a member for each kind of leniency.
struct LenientThing {
  std::optional<std::int64_t> id{};
  std::optional<std::string> name{};
  std::vector<InventoryItem> items{};
  std::vector<std::string> texts{};
  std::vector<Thing> things{};
  std::optional<std::int64_t> deleted{};
  std::vector<std::int64_t> ids{};
  Extras extras{};

  bool operator==(const LenientThing&) const = default;
};

inline constexpr detail::FieldRow kLenientThingFields[] = {
    detail::field<&LenientThing::id>("id", detail::Presence::whenSet,
                                     detail::Leniency::textAsInteger),
    detail::field<&LenientThing::name>("name", detail::Presence::whenSet,
                                       detail::Leniency::numberAsText),
    detail::field<&LenientThing::items>("items", detail::Presence::whenSet,
                                        detail::Leniency::oneOrMany),
    detail::field<&LenientThing::texts>("texts", detail::Presence::whenSet,
                                        detail::Leniency::oneOrMany),
    detail::field<&LenientThing::things>("things", detail::Presence::whenSet,
                                         detail::Leniency::oneOrMany),
    detail::field<&LenientThing::deleted>("deleted", detail::Presence::whenSet,
                                          detail::Leniency::flag),
    detail::field<&LenientThing::ids>("ids", detail::Presence::whenSet, detail::Leniency::flag),
};

inline const detail::Record& recordOf(const LenientThing*) noexcept {
  static constexpr detail::Record kRecord =
      detail::recordWithExtras<LenientThing>("LenientThing", kLenientThingFields);
  return kRecord;
}

}  // namespace kibo::inventory::testing
