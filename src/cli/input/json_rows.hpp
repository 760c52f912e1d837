#pragma once

#include "cli/input/row_reader.hpp"
#include "cli/input/text_window.hpp"

namespace kibo::inventory::cli {

/// Rows of JSON, one object a line. Members are named as columns are; one that no field has is an
/// error of its row, since it may be a slip in the name of one. `null` is as good as nothing. Tags
/// are an object.
class JsonRows final : public RowReader {
 public:
  /// `text` outlives it.
  JsonRows(TextWindow& text, const InputOptions& options)
      : text_(text), columns_(options.columns) {}

  Row next(BulkRefreshItem& row, BadRow& origin) override;

 private:
  TextWindow& text_;
  std::vector<std::pair<std::string, std::string>> columns_;
  bool skipLine_ = false;
};

}  // namespace kibo::inventory::cli
