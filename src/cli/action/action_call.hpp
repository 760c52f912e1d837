#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/action/action.hpp"
#include "kibo/inventory/call_by_name.hpp"

namespace kibo::inventory::cli {

/// What was given for the parameters of an action: values by the number of the parameter.
struct ActionValues {
  std::vector<std::vector<std::string>> parameters{};
  std::optional<std::string> body{};  ///< JSON text.
};

/// The call that an action makes. The error says which value or body cannot be one.
[[nodiscard]] Result<NamedCall> callOf(const Action& action, const ActionValues& values);

/// What to show of an answer: the element that was picked, or all of it.
[[nodiscard]] Result<std::string> pickedOf(const Action& action, const ActionValues& values,
                                           std::string answer);

/// Whether the operation removes something.
[[nodiscard]] bool isDestructive(const Action& action);

}  // namespace kibo::inventory::cli
