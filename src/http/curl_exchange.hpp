#pragma once

#include <curl/curl.h>

#include <cstddef>
#include <cstdint>

#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::detail {

/// Why one of our callbacks ended a transfer.
enum class Abort : std::uint8_t { none, secondTransmission, bodyTooLarge, headersTooLarge, memory };

/// One request and its answer as the callbacks see it. Exceptions do not cross libcurl: what goes
/// wrong in a callback is noted here, and the transfer ended.
class CurlExchange {
 public:
  explicit CurlExchange(std::size_t maxResponseBytes) noexcept
      : maxResponseBytes_(maxResponseBytes) {}
  CurlExchange(CurlExchange&&) = delete;  // libcurl holds its address

  /// The callbacks that libcurl calls with a pointer to this object.
  static int onTransmission(void* self, char*, char*, int, int) noexcept;
  static std::size_t onHeader(char* line, std::size_t, std::size_t size, void* self) noexcept;
  static std::size_t onBody(char* data, std::size_t, std::size_t size, void* self) noexcept;

  [[nodiscard]] int transmissions() const noexcept { return transmissions_; }
  [[nodiscard]] Abort abort() const noexcept { return abort_; }

  /// The blank line after the headers was seen. libcurl calls a status line without it a success.
  [[nodiscard]] bool headersComplete() const noexcept { return headersComplete_; }

  [[nodiscard]] HttpResponse& response() noexcept { return response_; }

 private:
  bool takeHeader(std::string_view line);
  bool takeBody(std::string_view data);
  void reserveBody();

  const std::size_t maxResponseBytes_;
  std::size_t headerBytes_ = 0;
  int transmissions_ = 0;
  Abort abort_ = Abort::none;
  bool headersComplete_ = false;
  HttpResponse response_;
};

}  // namespace kibo::inventory::detail
