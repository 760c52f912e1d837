#pragma once

#include <string>
#include <string_view>

#include "kibo/inventory/http/message.hpp"

/// What of a request or an answer may be told to a logger. All pure functions.
namespace kibo::inventory::detail {

/// The parts of a URL that are told. Views of it.
struct ShownUrl {
  std::string_view host{};  ///< With its port, and never with a user or password.
  std::string_view path{};
  std::string_view query{};  ///< Without the question mark. Not to be told as it is.
};
[[nodiscard]] ShownUrl shownUrl(std::string_view url) noexcept;

/// The names in a query, with commas: their values may be secrets.
[[nodiscard]] std::string parameterNames(std::string_view query);

/// The value of a header that is on the list of harmless ones, else `***`.
[[nodiscard]] std::string_view shownValue(const Header& header) noexcept;

/// The token in the `Authorization` header; empty when there is none.
[[nodiscard]] std::string_view bearerOf(const HttpRequest& request) noexcept;

}  // namespace kibo::inventory::detail
