#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>

#include "cli/output/table.hpp"

namespace kibo::inventory::cli {

using AnswerJson = nlohmann::ordered_json;

/// A list of objects as rows with these members of theirs. A column is right-aligned when all it
/// has are numbers; objects and lists are shown as JSON.
[[nodiscard]] Table listTable(const AnswerJson& list, std::span<const std::string_view> columns);

/// An object as rows of a field and its value.
[[nodiscard]] Table recordTable(const AnswerJson& object);

/// Writes an answer of the service: as JSON what it said, otherwise the table of its list or, when
/// there are no columns, of its one object. False as with `show`.
[[nodiscard]] bool printAnswer(const AnswerJson& answer, std::span<const std::string_view> columns,
                               OutputFormat format);

}  // namespace kibo::inventory::cli
