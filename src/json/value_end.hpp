#pragma once

#include <cstddef>
#include <string_view>

namespace kibo::inventory::detail {

/// Finds out when the last byte of a value, or of a key, has come, by brackets, quotes and what
/// separates values alone. So of a value that arrives in pieces each byte is looked at once, and
/// not all again with each piece.
class ValueEnd {
 public:
  /// Looks at what has come. True from the bracket on that closes the value, or from what follows
  /// it where it has none.
  bool feed(std::string_view piece) noexcept {
    for (const char c : piece) look(c);
    return ended_;
  }

 private:
  void look(char c) noexcept {
    if (inText_) {
      if (c == '"' && !escaped_) inText_ = false;
      escaped_ = c == '\\' && !escaped_;
    } else if (c == '"') {
      inText_ = true;
    } else if (c == '[' || c == '{') {
      ++depth_;
    } else if (c == ']' || c == '}') {
      if (depth_ > 0) --depth_;
      ended_ = ended_ || depth_ == 0;
    } else if ((c == ',' || c == ':') && depth_ == 0) {
      ended_ = true;
    }
  }

  std::size_t depth_ = 0;
  bool inText_ = false;
  bool escaped_ = false;
  bool ended_ = false;
};

}  // namespace kibo::inventory::detail
