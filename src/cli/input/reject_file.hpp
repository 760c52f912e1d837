#pragma once

#include <optional>
#include <string>

#include "cli/input/stock_file.hpp"

namespace kibo::inventory::cli {

/// A CSV file of bad rows: line, reason, text. Each row is on the disk's side when `write` returns,
/// so a run that is killed leaves what it found.
class RejectFile {
 public:
  /// Makes the file, or empties the one there is. The error (`ErrorKind::configuration`) names it
  /// and says why not.
  static Result<RejectFile> create(const std::string& file);

  RejectFile(RejectFile&& other) noexcept;
  RejectFile& operator=(RejectFile&&) = delete;
  ~RejectFile();

  /// Adds the row. After a failure nothing more is written.
  void write(const BadRow& row);

  /// What kept rows from being written, and how many were.
  [[nodiscard]] const std::optional<Error>& failure() const noexcept { return failure_; }
  [[nodiscard]] std::uint64_t rows() const noexcept { return rows_; }

 private:
  RejectFile(std::string name, int file) noexcept : name_(std::move(name)), file_(file) {}
  bool put(std::string_view line);

  std::string name_;
  int file_;
  std::string line_{};
  std::uint64_t rows_ = 0;
  std::optional<Error> failure_{};
};

}  // namespace kibo::inventory::cli
