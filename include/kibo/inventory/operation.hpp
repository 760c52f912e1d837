#pragma once

#include <cstdint>
#include <string_view>

#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory {

/// What carrying an operation out twice does. Decides which failures may be repeated.
enum class Effect : std::uint8_t {
  read,        ///< Changes nothing.
  idempotent,  ///< Twice is the same as once (`refresh` sets a count).
  additive,    ///< Twice counts twice (`adjust` adds to a count): one transmission, no repeat.
};

/// One operation of the service: a row of knowledge, no behaviour.
struct Operation {
  std::string_view id;  ///< The name used in errors and in the API, e.g. `postQueryInventory`.
  Method method;
  std::string_view path;  ///< Below the host, with `{name}` for path values.
  Effect effect;
};

}  // namespace kibo::inventory
