#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kibo::inventory::testing::detail {

using Parameters = std::multimap<std::string, std::string, std::less<>>;

/// A request as it came over the wire; `target` is not decoded yet.
struct Request {
  std::string method{};
  std::string target{};
  Parameters headers{};  ///< Names in lower case.
  std::string body{};

  /// The first header of that name (in lower case), or an empty text.
  [[nodiscard]] std::string_view header(std::string_view name) const;
};

struct Answer {
  int status = 200;
  std::string body{};
  std::vector<std::pair<std::string, std::string>> headers{};
};

/// The path of a target, decoded segment by segment, without empty segments at its end.
[[nodiscard]] std::vector<std::string> pathSegments(std::string_view target);

/// The parameters after the `?` of a target.
[[nodiscard]] Parameters queryParameters(std::string_view target);

/// `name=value&name=value`, percent-encoded, `+` for a space: query strings and form bodies.
[[nodiscard]] Parameters parseParameters(std::string_view text);

}  // namespace kibo::inventory::testing::detail
