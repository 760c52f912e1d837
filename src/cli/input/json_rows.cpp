#include "cli/input/json_rows.hpp"

#include <utility>

#include "cli/input/json_row.hpp"

namespace kibo::inventory::cli {

Row JsonRows::next(BulkRefreshItem& row, BadRow& origin) {
  for (;;) {
    if (std::exchange(skipLine_, false)) text_.skipLine();
    const Line line = text_.line(origin.text);
    if (line == Line::end) return Row::end;
    origin.line = text_.lineNumber();
    if (line == Line::tooLong) {
      skipLine_ = true;
      origin.reason = kTooLong;
      return Row::bad;
    }
    text_.skipLine();
    if (origin.text.find_first_not_of(" \t") != std::string_view::npos) break;
  }
  origin.reason = readJsonRow(origin.text, columns_, row);
  return origin.reason.empty() ? Row::good : Row::bad;
}

}  // namespace kibo::inventory::cli
