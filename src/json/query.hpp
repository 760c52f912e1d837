#pragma once

#include <string>
#include <string_view>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// Appends `name=value&name=value` to `query`: the fields of a record that are set, in order, lists
/// as repeated names, then the extras; names and values percent-encoded, numbers and booleans as
/// JSON has them. An unset word in a list is left out. Records, maps, dictionaries and open values
/// have no form in a query: its rows have none of them.
void appendQuery(const TypeOps& type, const void* value, std::string& query);

/// `text` with everything as `%XX` but letters, digits and `-_.!~*'()`: what JavaScript leaves as
/// it is in a part of a URL, so that other clients of the service send the same bytes. All of these
/// may stand in a path and in a query (RFC 3986).
[[nodiscard]] std::string percentEncode(std::string_view text);

}  // namespace kibo::inventory::detail
