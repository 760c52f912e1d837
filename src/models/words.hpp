#pragma once

#include <cstddef>
#include <string_view>

#include "kibo/inventory/open.hpp"

namespace kibo::inventory::detail {

/// The table of an enumeration whose last enumerator is `Last`: that it has a word for each
/// enumerator, none of them for `unknown`, is checked when it is compiled.
template <auto Last, std::size_t N>
constexpr Words wordTable(const std::string_view (&words)[N]) noexcept {
  static_assert(static_cast<std::size_t>(Last) + 1 == N);
  return {words, N};
}

}  // namespace kibo::inventory::detail
