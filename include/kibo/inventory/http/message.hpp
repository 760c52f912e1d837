#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

/// The methods of HTTP that the service uses; `del` is `DELETE`.
enum class Method : std::uint8_t { get, post, put, del };

/// `GET`, `POST`, `PUT`, `DELETE`.
[[nodiscard]] KIBO_INVENTORY_API std::string_view toString(Method method) noexcept;

/// A header of a request or an answer. Names compare regardless of letter case.
struct Header {
  std::string name{};
  std::string value{};

  bool operator==(const Header&) const = default;
};

/// The value of the first header called `name`; letter case does not matter.
[[nodiscard]] KIBO_INVENTORY_API std::optional<std::string_view> findHeader(
    const std::vector<Header>& headers, std::string_view name) noexcept;

/// Replaces the header called `name` (letter case does not matter), or adds it.
KIBO_INVENTORY_API void setHeader(std::vector<Header>& headers, std::string_view name,
                                  std::string_view value);

/// Takes the body of an answer piece by piece, as it arrives.
class KIBO_INVENTORY_API BodySink {
 public:
  BodySink() = default;
  BodySink(const BodySink&) = delete;
  BodySink& operator=(const BodySink&) = delete;
  virtual ~BodySink();

  /// The next bytes, decompressed; valid during the call only. False: no more is wanted.
  virtual bool write(std::string_view piece) noexcept = 0;
};

/// One request, ready to be sent. `headers` holds the bearer token during an attempt: a middleware
/// that logs requests must leave `Authorization` out.
struct HttpRequest {
  Method method = Method::get;
  std::string url{};  ///< Absolute and percent-encoded.
  std::vector<Header> headers{};
  std::string body{};

  /// Takes the body of a 2xx answer in the place of `HttpResponse::body`; may be null. Valid while
  /// the request is sent.
  BodySink* sink = nullptr;
};

/// One complete answer, decompressed. `body` is empty when the request's sink took it.
struct HttpResponse {
  int status = 0;
  std::vector<Header> headers{};
  std::string body{};
};

}  // namespace kibo::inventory
