#pragma once

#include <cstdint>
#include <string>

#include "runtime/typed_operation.hpp"

namespace kibo::inventory::testing {

/// What the body of an answer with status 200 holds.
enum class Content : std::uint8_t {
  good,         ///< What the operation answers.
  nothing,      ///< Not a byte.
  html,         ///< A page, as a login or a gateway shows it.
  halfJson,     ///< JSON that breaks off.
  notUtf8,      ///< JSON with bytes that are no text.
  tooDeep,      ///< An object with 100 lists within each other.
  keyTwice,     ///< An object with one key twice.
  emptyObject,  ///< `{}`
  emptyList,    ///< `[]`
  jobZero,      ///< `{"jobID":0}`
  hugeNumber,   ///< A `jobID` that no integer of 64 bits holds.
};

[[nodiscard]] std::string bodyOf(Content content, const detail::OperationRow& row);

/// Whether the content is all that the operation's answer has to have.
[[nodiscard]] bool suffices(Content content, const detail::OperationRow& row);

}  // namespace kibo::inventory::testing
