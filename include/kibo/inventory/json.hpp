#pragma once

#include <nlohmann/json.hpp>

#include "kibo/inventory/serialize.hpp"

/// Opt-in: connects the models to nlohmann/json (3.11 or later), which the including program
/// brings. `nlohmann::json(model)` and `json.get<InventoryResponse>()` work for every model and for
/// containers of them. No other header of the library names a JSON type.
namespace kibo::inventory {

/// Throws what `toJson` throws.
template <Model M>
void to_json(nlohmann::json& json, const M& model) {
  json = nlohmann::json::parse(toJson(model));
}

/// Throws `ApiError` (`ErrorKind::decode`) when `json` is not such a model; `model` is as before
/// then.
template <Model M>
void from_json(const nlohmann::json& json, M& model) {
  model = fromJson<M>(json.dump()).value();
}

}  // namespace kibo::inventory
