#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace kibo::inventory::detail {

/// Appends to a string in many small pieces. The string is larger than what was written until the
/// output is destroyed, so that a piece costs no more than its copy.
class Output {
 public:
  explicit Output(std::string& text) : text_(text), size_(text.size()) {}
  ~Output() { text_.resize(size_); }
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// What was written, with what stood there before.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

  /// That so many more bytes are expected.
  void expect(std::size_t bytes) { text_.reserve(size_ + bytes); }

  /// Where `bytes` can be written; `written` says how many of them were.
  [[nodiscard]] char* room(std::size_t bytes) {
    if (text_.size() - size_ < bytes) grow(bytes);
    return text_.data() + size_;
  }
  void written(std::size_t bytes) noexcept { size_ += bytes; }

  /// Takes back what was written since `size` was this.
  void backTo(std::size_t size) noexcept { size_ = size; }

  void append(char c) {
    *room(1) = c;
    ++size_;
  }
  void append(std::string_view piece) {
    piece.copy(room(piece.size()), piece.size());
    size_ += piece.size();
  }

  /// Appends with a function of the string itself.
  template <class Append>
  void appendWith(Append append) {
    text_.resize(size_);
    append(text_);
    size_ = text_.size();
  }

 private:
  void grow(std::size_t bytes) {
    const std::size_t needed = size_ + bytes;
    if (needed > text_.capacity()) text_.reserve(std::max(needed, 2 * text_.capacity()));
    // In steps, since a string fills with zeros what it grows by: these are still near when they
    // are written over.
    text_.resize(std::min(text_.capacity(), needed + kStep));
  }

  static constexpr std::size_t kStep = 1024;

  std::string& text_;
  std::size_t size_;
};

}  // namespace kibo::inventory::detail
