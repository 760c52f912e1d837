#pragma once

#include <cstddef>

namespace kibo::inventory::cli {

/// What is known of where output goes. A value, so that a test can say what it likes.
struct Terminal {
  bool interactive = false;  ///< A person looks at it: a question is answered, a line redrawn.
  bool decorated = false;    ///< Takes colours and bars: interactive, and NO_COLOR is not set.
  std::size_t width = 80;    ///< In characters.

  /// What the open file `descriptor` is, in the environment of the process.
  [[nodiscard]] static Terminal of(int descriptor);
};

/// Whether a terminal takes colours by its variables `NO_COLOR` (set and not empty: none) and
/// `TERM`; null is not set.
[[nodiscard]] bool takesColours(const char* noColor, const char* term) noexcept;

}  // namespace kibo::inventory::cli
