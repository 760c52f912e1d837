#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>

#include "cli/input/byte_source.hpp"

namespace kibo::inventory::cli {

/// What is at the place that was reached.
enum class Line : std::uint8_t { whole, tooLong, end };

/// A place in a text, and a good piece of the text behind it in one piece of memory. Views of it
/// are valid until the next call that is not const.
class TextWindow {
 public:
  /// A row is no longer than this; what is, is broken.
  static constexpr std::size_t kLongest = std::size_t{256} << 10;

  /// `source` outlives it.
  explicit TextWindow(ByteSource& source);

  /// The line at the place, without its line break (LF or CR LF). `tooLong`: its first `kLongest`
  /// bytes. At the end of the text, and when reading failed, `end`.
  Line line(std::string_view& text) {
    if (const char* const found = findBreak(0)) return take(text, found);
    return lineWithMore(text);
  }

  /// Moves behind the line that `line` told of, and its line break. Views of a whole one stay
  /// valid.
  void skipLine();

  /// Moves on by `count` bytes, which are in `text`. Views stay valid.
  void skip(std::size_t count, std::uint64_t lines) noexcept {
    begin_ += count;
    lineNumber_ += lines;
  }

  /// All that is known of the text from the place on.
  [[nodiscard]] std::string_view text() const noexcept {
    return {begin_, static_cast<std::size_t>(end_ - begin_)};
  }

  /// Makes `text` longer; false when it is at the end, or longer than `kLongest` already.
  bool extend();

  /// Of the place; the first is 1.
  [[nodiscard]] std::uint64_t lineNumber() const noexcept { return lineNumber_; }

  /// What kept the text from being read to its end.
  [[nodiscard]] const std::optional<Error>& failure() const noexcept { return failure_; }

 private:
  [[nodiscard]] const char* findBreak(std::size_t from) const noexcept {
    return static_cast<const char*>(
        std::memchr(begin_ + from, '\n', static_cast<std::size_t>(end_ - begin_) - from));
  }
  [[nodiscard]] std::string_view withoutReturn(const char* lineEnd) const noexcept {
    std::string_view text(begin_, static_cast<std::size_t>(lineEnd - begin_));
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
  }
  static Line judge(std::string_view& text) noexcept {
    if (text.size() <= kLongest) return Line::whole;
    text = text.substr(0, kLongest);
    return Line::tooLong;
  }
  Line take(std::string_view& text, const char* lineBreak) noexcept {
    lineSize_ = static_cast<std::size_t>(lineBreak - begin_) + 1;
    text = withoutReturn(lineBreak);
    return judge(text);
  }
  Line lineWithMore(std::string_view& text);

  ByteSource& source_;
  std::unique_ptr<char[]> buffer_;
  char* begin_;
  char* end_;
  std::size_t lineSize_ = 0;  // with its line break; 0 when it is not known
  std::uint64_t lineNumber_ = 1;
  bool ended_ = false;
  std::optional<Error> failure_{};
};

}  // namespace kibo::inventory::cli
