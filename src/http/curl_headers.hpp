#pragma once

#include <curl/curl.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::detail {

/// Whether a request has a body, be it an empty one.
[[nodiscard]] bool carriesBody(const HttpRequest& request) noexcept;

/// The header list of a request in libcurl's form. Kept with the lease: requests that are signed
/// with the same token have the same headers, and go with the list that is there.
class CurlHeaders {
 public:
  CurlHeaders() = default;
  CurlHeaders(const CurlHeaders&) = delete;
  CurlHeaders& operator=(const CurlHeaders&) = delete;
  /// Overwrites the lines: one of them holds the token.
  ~CurlHeaders();

  /// Whether the list is the one of this request.
  [[nodiscard]] bool holds(const HttpRequest& request) const noexcept;

  /// Builds the list, and overwrites the one before. The headers have passed `checkHeaders`.
  void assign(const HttpRequest& request);

  /// Valid until the next `assign` or the end of this object.
  [[nodiscard]] curl_slist* list() noexcept { return nodes_.data(); }

 private:
  void append(std::string_view name, std::string_view value);
  void wipe() noexcept;

  std::string text_;               // the lines, each closed by a NUL
  std::vector<curl_slist> nodes_;  // one a line
  std::size_t given_ = 0;          // how many of the lines are of the request
  bool carriesBody_ = false;
};

}  // namespace kibo::inventory::detail
