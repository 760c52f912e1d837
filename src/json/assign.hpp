#pragma once

#include <string>
#include <string_view>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// Gives a member the value that `text` spells, by its shape: text and words as they are, whole
/// numbers, numbers as in JSON, `true` and `false`; a list gets one more element. What is wrong,
/// for people, without the value itself; empty when the member was set.
///
/// A member that is no list can be set once only. Records, maps and open values have no such form.
[[nodiscard]] std::string assignText(const FieldRow& field, void* object, std::string_view text);

}  // namespace kibo::inventory::detail
