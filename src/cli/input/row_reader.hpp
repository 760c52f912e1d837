#pragma once

#include <cstdint>

#include "cli/input/stock_file.hpp"

namespace kibo::inventory::cli {

/// What was read.
enum class Row : std::uint8_t { good, bad, end };

/// Reads rows of one format, from where the text is.
class RowReader {
 public:
  virtual ~RowReader() = default;
  RowReader() = default;
  RowReader(const RowReader&) = delete;
  RowReader& operator=(const RowReader&) = delete;

  /// The next row, and where it stands: `origin` has a reason when it is bad only; its text is
  /// valid until the next call. Whether the row as a whole can be sent is not looked at.
  virtual Row next(BulkRefreshItem& row, BadRow& origin) = 0;
};

inline constexpr const char* kTooLong = "is longer than 256 KiB; only its beginning is kept";

}  // namespace kibo::inventory::cli
