#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "json/record.hpp"

namespace kibo::inventory::testing {

using AnyObject = std::unique_ptr<void, void (*)(void*)>;

/// A model of the library without its type: one loop over all of them is one test of each.
struct AnyModel {
  const detail::TypeOps* type;
  AnyObject (*make)();
  AnyObject (*clone)(const void* object);
  bool (*equal)(const void* left, const void* right);
  std::size_t members;  ///< Counted by the compiler, with the extras.
  Extras* (*extras)(void* object);

  [[nodiscard]] const detail::Record& record() const { return type->record(); }
};

/// Every model of the library.
[[nodiscard]] std::span<const AnyModel> allModels();

/// Null when there is no such model.
[[nodiscard]] const AnyModel* findModel(std::string_view name);

}  // namespace kibo::inventory::testing
