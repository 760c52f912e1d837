#include "cli/input/csv_rows.hpp"

#include "cli/input/column_choice.hpp"

namespace kibo::inventory::cli {
namespace {

std::string countOfColumns(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " column" : " columns");
}

}  // namespace

Result<std::unique_ptr<CsvRows>> CsvRows::open(TextWindow& text, const std::string& file,
                                               const InputOptions& options) {
  std::unique_ptr<CsvRows> rows(new CsvRows(text, options.delimiter));
  BadRow origin;
  const Row header = rows->splitter_.next(origin, rows->fields_);
  if (text.failure()) return *text.failure();
  if (header == Row::end)
    return fileError(file, "is empty: it needs a line that names the columns");
  if (header == Row::bad) {
    return fileError(file, "the line that names the columns " + origin.reason);
  }
  const ChosenColumns chosen = chooseColumns({rows->fields_.begin(), rows->fields_.end()},
                                             options.columns, options.location.empty());
  if (!chosen.problem.empty()) return fileError(file, chosen.problem);
  rows->columns_ = chosen.fields.size();
  for (std::size_t column = 0; column < chosen.fields.size(); ++column) {
    if (const auto field = chosen.fields[column]) rows->wanted_.push_back({column, *field});
  }
  return rows;
}

Row CsvRows::next(BulkRefreshItem& row, BadRow& origin) {
  const Row read = splitter_.next(origin, fields_);
  if (read != Row::good) return read;
  if (fields_.size() != columns_) {
    origin.reason = "has " + countOfColumns(fields_.size()) + ", the first line has " +
                    std::to_string(columns_);
    return Row::bad;
  }
  for (const Wanted& wanted : wanted_) {
    if (auto problem = setField(wanted.field, fields_[wanted.column], row); !problem.empty()) {
      origin.reason = std::move(problem);
      return Row::bad;
    }
  }
  return Row::good;
}

}  // namespace kibo::inventory::cli
