#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

#include "kibo/inventory/bulk.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::cli {

/// Counts rows that name a record of stock that another row names too. Takes some 2 MB however many
/// rows there are: what does not fit goes to a temporary file without a name, 8 bytes a row.
class Duplicates {
 public:
  void add(const BulkRefreshItem& row);

  /// Rows that a later one replaces: all of a record but the last. The error says why it is not
  /// known, e.g. that the disk is full. To be asked once.
  [[nodiscard]] Result<std::uint64_t> count();

 private:
  static constexpr std::size_t kParts = 256;
  static constexpr std::size_t kKeysOfBlock = 512;

  void spill(std::size_t part);
  bool readBlock(std::size_t block, std::vector<std::uint64_t>& keys);

  struct CloseFile {
    void operator()(std::FILE* file) const noexcept { static_cast<void>(std::fclose(file)); }
  };

  /// All keys of a record are in one part, so each part is counted for itself.
  std::array<std::vector<std::uint64_t>, kParts> parts_{};
  std::unique_ptr<std::FILE, CloseFile> file_{};
  std::vector<std::uint8_t> partOfBlock_{};
  std::optional<Error> failure_{};
};

}  // namespace kibo::inventory::cli
