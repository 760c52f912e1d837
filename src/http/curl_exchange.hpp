#pragma once

#include <curl/curl.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::detail {

/// Why one of our callbacks ended a transfer.
enum class Abort : std::uint8_t {
  none,
  secondTransmission,
  bodyTooLarge,
  bodyTooDense,
  headersTooLarge,
  memory,
  sink  ///< It wants no more: not a failure.
};

/// One request and its answer as the callbacks see it. Exceptions do not cross libcurl: what goes
/// wrong in a callback is noted here, and the transfer ended.
class CurlExchange {
 public:
  /// `limits`, and `sink` unless it is null, must outlive this object.
  explicit CurlExchange(const TransportSettings& limits, BodySink* sink = nullptr) noexcept
      : limits_(limits), sink_(sink) {}
  CurlExchange(CurlExchange&&) = delete;  // libcurl holds its address

  /// Takes over the memory of an earlier answer.
  void reuse(HttpResponse&& spare) noexcept;

  /// The handle of the transfer, which knows how much came over the wire.
  void watch(CURL* easy) noexcept { easy_ = easy; }

  /// The callbacks that libcurl calls with a pointer to this object.
  static int onLookUp(void* resolver, void*, void* self) noexcept;
  static int onConnection(void* self, curl_socket_t, curlsocktype) noexcept;
  static int onTransmission(void* self, char*, char*, int, int) noexcept;
  static std::size_t onHeader(char* line, std::size_t, std::size_t size, void* self) noexcept;
  static std::size_t onBody(char* data, std::size_t, std::size_t size, void* self) noexcept;

  /// How often libcurl was about to write the request; the second time, it was kept from it.
  [[nodiscard]] int transmissions() const noexcept { return transmissions_; }
  [[nodiscard]] Abort abort() const noexcept { return abort_; }

  /// The blank line after the headers was seen. libcurl calls a status line without it a success.
  [[nodiscard]] bool headersComplete() const noexcept { return headersComplete_; }

  /// Its headers are those of the answer once they are complete.
  [[nodiscard]] HttpResponse& response() noexcept { return response_; }

 private:
  bool mayGoOn() noexcept;
  bool takeHeader(std::string_view line);
  void addHeader(std::string_view name, std::string_view value);
  bool takeBody(std::string_view data);
  bool passOn(std::string_view data);
  [[nodiscard]] bool isTooDense(std::size_t decoded) const noexcept;
  void reserveAnnounced();
  void makeRoom(std::size_t size);

  const TransportSettings& limits_;
  BodySink* const sink_;
  CURL* easy_ = nullptr;
  std::size_t passedOn_ = 0;
  std::size_t headerBytes_ = 0;
  std::size_t headers_ = 0;  // so many of the response's are of this answer
  int transmissions_ = 0;
  Abort abort_ = Abort::none;
  bool headersComplete_ = false;
  bool isForSink_ = false;  // the answer whose body comes next
  HttpResponse response_;
};

}  // namespace kibo::inventory::detail
