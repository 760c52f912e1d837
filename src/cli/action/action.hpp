#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// Where the value of a parameter goes.
enum class Place : std::uint8_t {
  path,
  query,
  bodyText,    ///< A member of the body.
  bodyNumber,  ///< The same, as a number.
  element,     ///< Nowhere: it picks the element of the answer whose member `key` is this number.
};

/// An argument of an action.
struct Parameter {
  std::string_view name{};  ///< `NAME` for a positional, which is required, or `--name`.
  std::string_view key{};   ///< Of the operation, or of the body or the answer.
  Place place{};
  std::string_view help{};
};

/// A subcommand that is one call of one operation. Whether it is destructive, the operation says:
/// what deletes asks first.
struct Action {
  std::string_view name{};
  std::string_view summary{};
  std::string_view operation{};
  std::string_view example{};  ///< What follows the name of the command.
  std::span<const Parameter> parameters{};
  std::span<const std::string_view> columns{};  ///< Of a list; none: the answer is one object.
  bool takesBody = false;                       ///< Takes FILE, JSON for the body.
  std::string_view bodyMember{};    ///< The body is an object with what FILE has as this member.
  std::string_view answerMember{};  ///< Where each element of the answer has what is shown.
};

/// Declares a subcommand of `app` for the row.
[[nodiscard]] std::pair<const CLI::App*, Run> declareAction(CLI::App& app, const Action& action);

/// Declares a subcommand for each row; what runs the chosen one.
[[nodiscard]] Run declareActions(CLI::App& app, std::span<const Action> actions);

}  // namespace kibo::inventory::cli
