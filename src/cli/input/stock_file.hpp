#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kibo/inventory/bulk.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::cli {

enum class InputFormat : std::uint8_t { csv, jsonLines };

/// Which file of stock to read, and how.
struct InputOptions {
  std::string file{};  ///< `-` is standard input.

  /// Not set: by the name, `.csv` or `.jsonl`, with `.gz` behind it or without; CSV otherwise.
  std::optional<InputFormat> format{};
  char delimiter = ',';  ///< Of CSV.

  /// Field and the column that has it, e.g. `{"upc", "Article"}`. A field that is not here has the
  /// column of its own name, in any letter case; one with an empty column is not read. The fields
  /// are those of `fieldNames()`.
  std::vector<std::pair<std::string, std::string>> columns{};

  std::string location{};  ///< Of rows without one.
};

/// A row that cannot be used.
struct BadRow {
  std::uint64_t line = 0;  ///< Of the file, the first is 1; where the row begins.
  std::string reason{};
  std::string_view text{};  ///< As it is in the file; valid during the call.
};

/// A file of stock, row by row: CSV (RFC 4180, with a header) or one JSON object a line, plain or
/// gzip, UTF-8 with or without a byte order mark. Memory does not grow with the file.
class StockFile {
 public:
  using OnBadRow = std::function<void(const BadRow&)>;

  /// Opens the file and reads the header. The error (`ErrorKind::configuration`) says what is wrong
  /// with the file or with the columns.
  static Result<StockFile> open(const InputOptions& options, OnBadRow onBadRow);

  StockFile(StockFile&&) noexcept;
  StockFile& operator=(StockFile&&) noexcept;
  ~StockFile();

  /// The next good row; those that are bad on the way to it go to the callback. False at the end,
  /// and when reading failed, see `failure`. Members of `row` that the file has no columns for are
  /// left as they are; give the same object again, so that its memory is used again.
  bool next(BulkRefreshItem& row);

  [[nodiscard]] std::uint64_t goodRows() const noexcept;
  [[nodiscard]] std::uint64_t badRows() const noexcept;
  [[nodiscard]] std::uint64_t line() const noexcept;  ///< Of the last row.

  /// Bytes read of the file as it is on the disk, and its size; nothing when it has none (a pipe).
  [[nodiscard]] std::uint64_t bytesRead() const noexcept;
  [[nodiscard]] std::optional<std::uint64_t> bytes() const noexcept;

  /// What kept the file from being read to its end: a failed read, gzip that is cut off or broken.
  [[nodiscard]] const std::optional<Error>& failure() const noexcept;

 private:
  class Reader;
  explicit StockFile(std::unique_ptr<Reader> reader) noexcept;
  std::unique_ptr<Reader> reader_;
};

}  // namespace kibo::inventory::cli
