#pragma once

#include <string>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// What a value of this type looks like, as JSON text for people to fill in: every field once, with
/// a placeholder that shows its type. `"text"`, `"secret"`, `0`, `0.0`, `true`, the first word
/// of an enumeration, a list of one, a map with the key `name`, `null` for any value; a
/// `cronExpression` is one that can be sent. It can be read as that type. A record within itself is
/// `{}`.
[[nodiscard]] std::string skeletonOf(const TypeOps& type);

/// `text`, `integer`, `word`, `AdjustRequest`, `list of JobQueueResponse`, `map of text` ...
[[nodiscard]] std::string typeName(const TypeOps& type);

}  // namespace kibo::inventory::detail
