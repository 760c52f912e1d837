#pragma once

#include <string>
#include <string_view>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// Appends `name=value&name=value` to `query`: the fields of a record that are set, in order, lists
/// as repeated names, then the extras. Everything but RFC 3986's unreserved characters is
/// percent-encoded. Records, maps and unset words in a list have no form in a query and are left
/// out; the rows of a query have none of the former two.
void appendQuery(const TypeOps& type, const void* value, std::string& query);

/// `text` with everything but letters, digits, `-`, `.`, `_` and `~` as `%XX`.
[[nodiscard]] std::string percentEncode(std::string_view text);

}  // namespace kibo::inventory::detail
