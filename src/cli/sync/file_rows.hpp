#pragma once

#include <optional>
#include <string>

#include "cli/input/reject_file.hpp"
#include "cli/input/stock_file.hpp"
#include "cli/sync/duplicates.hpp"

namespace kibo::inventory::cli {

/// What becomes of bad rows.
enum class BadRows : std::uint8_t {
  keep,  ///< In the reject file, and the first few are told; all when there can be no file.
  end,   ///< The first one ends the reading.
};

/// The rows of a file for a run: counts them and keeps the bad ones.
class FileRows {
 public:
  /// `rejectFile` is made when the first bad row comes.
  static Result<FileRows> open(const InputOptions& input, BadRows badRows, std::string rejectFile);

  FileRows(FileRows&&) noexcept;
  FileRows& operator=(FileRows&&) = delete;
  ~FileRows();

  /// As `StockFile::next`. Throws `std::runtime_error` when the file cannot be read to its end, or
  /// when a bad row ends the reading.
  bool next(BulkRefreshItem& row);

  [[nodiscard]] const StockFile& file() const noexcept;
  [[nodiscard]] std::string rejectFile() const;  ///< Empty: none was made.

  /// Rows that a later one replaced. Says on standard error why it is not known.
  [[nodiscard]] std::optional<std::uint64_t> countDuplicates();

 private:
  struct State;
  explicit FileRows(std::unique_ptr<State> state) noexcept;
  std::unique_ptr<State> state_;
};

}  // namespace kibo::inventory::cli
