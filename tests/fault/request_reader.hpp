#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "fault/stream.hpp"

namespace kibo::inventory::testing {

/// Reads a connection piece by piece, and keeps what was read too much for the next piece.
class RequestReader {
 public:
  explicit RequestReader(Stream& stream) : stream_(stream) {}

  /// Reads until `mark` has come; the bytes up to and with it, or nothing when the client is gone.
  /// They stay in `pending`.
  [[nodiscard]] std::string upTo(std::string_view mark);
  /// Reads until `pending` holds at least `size` bytes. False: the client is gone.
  [[nodiscard]] bool fill(std::size_t size);
  /// Takes the first `size` bytes out of `pending`.
  [[nodiscard]] std::string take(std::size_t size);
  /// What was read and not taken.
  [[nodiscard]] const std::string& pending() const noexcept { return pending_; }

 private:
  bool more();

  Stream& stream_;
  std::string pending_;
};

/// The `Content-Length` of a request; 0 without one.
[[nodiscard]] std::size_t contentLength(std::string_view headers);

}  // namespace kibo::inventory::testing
