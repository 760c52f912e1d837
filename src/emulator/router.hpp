#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/message.hpp"
#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::testing::detail {

struct State;

using PathValues = std::map<std::string, std::string, std::less<>>;

/// What a handler works with. The state is locked for it.
struct Context {
  State& state;
  const Request& request;
  PathValues values{};      ///< What the `{names}` of the pattern stand for.
  std::int64_t tenant = 0;  ///< The tenant that the request is for.
  Clock::TimePoint now{};
};

using Handler = Answer (*)(Context&);

enum class Access : std::uint8_t {
  open,   ///< No token needed.
  token,  ///< A valid token.
  tenant  ///< A valid token, and a tenant that is served.
};

/// One row of the route table. A segment of the pattern is a literal, `one|of|these`, or `{name}`,
/// which takes any segment.
struct Route {
  std::string_view method;
  std::string_view pattern;
  Handler handler;
  Access access = Access::tenant;
};

struct RouteMatch {
  const Route* route = nullptr;  ///< Null: no such path, or no such method on it.
  PathValues values{};
  std::vector<std::string_view> allowed{};  ///< The methods that the path knows.
};

/// The first route of the tables that fits.
[[nodiscard]] RouteMatch findRoute(std::span<const std::span<const Route>> tables,
                                   std::string_view method, std::string_view target);

}  // namespace kibo::inventory::testing::detail
