#include "emulator/known_location.hpp"

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {

Location* knownLocation(State& state, std::string_view code) {
  if (Location* known = state.stock.find(code)) return known;
  const LocationRecord* saved = state.locations.find(code);
  if (saved == nullptr) return nullptr;
  Location& opened = state.stock.open(code);
  for (const std::string_view name : sharedFields()) {
    if (const Json* value = member(saved->fields, name)) opened.share(name, *value);
  }
  return &opened;
}

std::optional<Answer> refuseUnknownLocation(State& state, std::string_view code) {
  if (knownLocation(state, code) != nullptr) return std::nullopt;
  return platformError(404, error_code::locationNotFound,
                       "There is no location " + std::string(code));
}

std::int64_t locationID(State& state, std::string_view code) {
  state.locations.learn(state.stock);
  const LocationRecord* record = state.locations.find(code);
  return record != nullptr ? record->id : 0;
}

}  // namespace kibo::inventory::testing::detail
