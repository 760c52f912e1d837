#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kibo::inventory::testing {

/// `text` (at most 65,535 bytes) as a gzip file, without any compression.
[[nodiscard]] std::string gzipOf(std::string_view text);

/// `1 + 258 * times` letters `x` as a gzip file, which takes a 159th of that.
[[nodiscard]] std::string gzipOfLetters(std::size_t times);

/// About `size` bytes of `x` as a gzip file of a hundred-and-sixtieth of that, without its end.
[[nodiscard]] std::string gzipBomb(std::size_t size);

}  // namespace kibo::inventory::testing
