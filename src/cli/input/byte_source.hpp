#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "kibo/inventory/result.hpp"

namespace kibo::inventory::cli {

/// The bytes of a file or of standard input; of gzip, which it knows by its first bytes, what was
/// packed, all members one behind the other. Memory does not grow with the file.
class ByteSource {
 public:
  /// `-` is standard input. The error (`ErrorKind::configuration`) names the file and says why not.
  static Result<ByteSource> open(const std::string& file);

  ByteSource(ByteSource&&) noexcept;
  ByteSource& operator=(ByteSource&&) noexcept;
  ~ByteSource();

  /// Fills `into` from the front, with at least one byte; 0 at the end. After an error there is no
  /// more.
  Result<std::size_t> read(std::span<char> into);

  [[nodiscard]] const std::string& name() const noexcept;  ///< For people.

  /// Bytes taken from the file as it is on the disk.
  [[nodiscard]] std::uint64_t bytesRead() const noexcept;
  [[nodiscard]] std::optional<std::uint64_t> bytes() const noexcept;  ///< Of a file on a disk.

 private:
  class State;
  explicit ByteSource(std::unique_ptr<State> state) noexcept;
  std::unique_ptr<State> state_;
};

/// The file cannot be used, and why.
[[nodiscard]] Error fileError(const std::string& file, const std::string& problem);

}  // namespace kibo::inventory::cli
