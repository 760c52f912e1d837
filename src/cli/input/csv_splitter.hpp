#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/input/row_reader.hpp"
#include "cli/input/text_window.hpp"

namespace kibo::inventory::cli {

/// Splits CSV (RFC 4180) into rows and their fields, whatever they mean. A quote within a field
/// that does not begin with one stands for itself. Empty lines are no rows.
///
/// A row with a broken quote ends with its first line, so that the lines behind it are read.
class CsvSplitter {
 public:
  /// `text` outlives it.
  CsvSplitter(TextWindow& text, char delimiter) noexcept : text_(text), delimiter_(delimiter) {}

  /// Where the next row stands, and its fields, all valid until the next call.
  Row next(BadRow& origin, std::vector<std::string_view>& fields);

 private:
  /// Of a field whose quotes are off, from the place of the text.
  struct Place {
    std::size_t begin = 0;
    std::size_t size = 0;
    bool doubled = false;  ///< There are doubled quotes in it.
  };

  bool splitLine(std::string_view line, std::vector<std::string_view>& fields) const;
  Row splitQuoted(BadRow& origin, std::vector<std::string_view>& fields);
  std::string_view scanFields();
  bool scanQuoted(std::size_t& at, Place& place);
  void scanBare(std::size_t& at, Place& place);
  bool has(std::size_t at);
  std::string_view unquoted(const Place& place, std::size_t number);

  TextWindow& text_;
  char delimiter_;
  bool skipLine_ = false;
  std::vector<Place> places_{};
  std::size_t size_ = 0;                 // of the row in `places_`, without its line break
  std::vector<std::string> unquoted_{};  // the text of fields with doubled quotes
};

}  // namespace kibo::inventory::cli
