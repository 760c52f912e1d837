#pragma once

#include <curl/curl.h>

#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::detail {

/// The header list of one request in libcurl's form. Kept with the lease, so that the memory is
/// there already for the next request.
class CurlHeaders {
 public:
  /// Builds the list. `headers` has passed `checkRequest`.
  /// The result is valid until the next call or the end of this object.
  [[nodiscard]] curl_slist* assign(const std::vector<Header>& headers, bool carriesBody);

  /// Overwrites the lines: one of them holds the token.
  void wipe() noexcept;

 private:
  void append(std::string_view name, std::string_view value);

  std::string text_;               // the lines, each closed by a NUL
  std::vector<curl_slist> nodes_;  // one a line
};

}  // namespace kibo::inventory::detail
