#pragma once

#include <string_view>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// Gives `request`, a `to` in its initial state, what `answer`, a `from`, has for it: each field
/// that both records have by name and type, and the extras, so that the service gets back what this
/// library does not know. Fields that only the answer has are the service's own words: left out.
/// An extra of the answer that the request has as a member stays an extra, and is sent as long as
/// that member is unset.
void convertFields(const Record& from, const void* answer, const Record& to, void* request);

/// The name of a field that both records have, but of unlike types, so that `convertFields` leaves
/// it out; empty when there is none, as it should be for each pair that is converted.
[[nodiscard]] std::string_view firstUnlikeField(const Record& from, const Record& to) noexcept;

}  // namespace kibo::inventory::detail
