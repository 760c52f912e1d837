#pragma once

#include <atomic>
#include <cstddef>
#include <string>
#include <string_view>

#include "fault/acceptor.hpp"

namespace kibo::inventory::testing {

/// A row of an inventory answer as the service sends them, whose product is `number`. Two of three
/// have tags and stock that is expected; on average it is some 560 bytes.
void appendRow(std::string& json, std::size_t number);

/// Answers each request with `rows` rows, which it makes while it sends them.
///
/// Thread safety: all functions may be called concurrently.
class RowServer {
 public:
  explicit RowServer(std::size_t rows);

  /// `http://127.0.0.1:port`
  [[nodiscard]] std::string url() const;

  [[nodiscard]] std::size_t rowsSent() const noexcept { return rowsSent_; }
  [[nodiscard]] std::size_t bytesSent() const noexcept { return bytesSent_; }

 private:
  void serve(Stream& stream, std::size_t connection);
  [[nodiscard]] bool sendRows(Stream& stream);
  [[nodiscard]] bool sendChunk(Stream& stream, std::string_view text);

  const std::size_t rows_;
  std::atomic<std::size_t> rowsSent_ = 0;
  std::atomic<std::size_t> bytesSent_ = 0;
  Acceptor acceptor_;
};

}  // namespace kibo::inventory::testing
