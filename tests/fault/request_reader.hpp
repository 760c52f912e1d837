#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "fault/fault_server.hpp"
#include "fault/stream.hpp"

namespace kibo::inventory::testing {

/// Reads the HTTP/1 requests of one connection as far as it is told.
class RequestReader {
 public:
  RequestReader(Stream& stream, std::size_t connection)
      : stream_(stream), connection_(connection) {}

  /// Waits for the request line of the next request. Nothing: the client is gone.
  [[nodiscard]] std::optional<Turn> next();
  /// Reads on within the request. False: the client is gone.
  [[nodiscard]] bool read(ReadTo to);
  /// What `read` was told to read of the request; the request line needs no `read`.
  [[nodiscard]] std::string_view request() const;
  /// What came after it, so far.
  [[nodiscard]] std::string_view rest() const;

 private:
  [[nodiscard]] bool readUpTo(std::string_view mark);
  [[nodiscard]] bool more();

  Stream& stream_;
  const std::size_t connection_;
  std::size_t requests_ = 0;
  std::string bytes_;            // of the request, and what came after it
  std::size_t requestSize_ = 0;  // how much of `bytes_` is of the request
};

}  // namespace kibo::inventory::testing
