#pragma once

#include <memory>
#include <vector>

#include "cli/input/csv_splitter.hpp"
#include "cli/input/fields.hpp"

namespace kibo::inventory::cli {

/// Rows of CSV with a header.
class CsvRows final : public RowReader {
 public:
  /// Reads the header. The error says what is wrong with it; `file` is the file's name. `text`
  /// outlives the reader.
  static Result<std::unique_ptr<CsvRows>> open(TextWindow& text, const std::string& file,
                                               const InputOptions& options);

  Row next(BulkRefreshItem& row, BadRow& origin) override;

 private:
  struct Wanted {
    std::size_t column;
    Field field;
  };

  CsvRows(TextWindow& text, char delimiter) noexcept : splitter_(text, delimiter) {}

  CsvSplitter splitter_;
  std::size_t columns_ = 0;
  std::vector<Wanted> wanted_{};
  std::vector<std::string_view> fields_{};
};

}  // namespace kibo::inventory::cli
