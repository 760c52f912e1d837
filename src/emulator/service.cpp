#include "emulator/service.hpp"

#include <array>
#include <charconv>
#include <variant>

#include "emulator/answers.hpp"
#include "emulator/deletion.hpp"

namespace kibo::inventory::testing::detail {
namespace {

Answer notFound(const Request& request) {
  return platformError(404, "NOT_FOUND", "There is nothing at " + request.target);
}

Answer methodNotAllowed(const RouteMatch& match) {
  std::string methods;
  for (const std::string_view method : match.allowed) {
    methods += (methods.empty() ? "" : ", ") + std::string(method);
  }
  Answer refusal = platformError(405, "METHOD_NOT_ALLOWED", "Allowed here: " + methods);
  refusal.headers.emplace_back("Allow", std::move(methods));
  return refusal;
}

std::optional<Answer> refuseToken(const Context& context) {
  constexpr std::string_view scheme = "Bearer ";
  const std::string_view authorization = context.request.header("authorization");
  std::string_view reason = "The request carries no token";
  if (authorization.starts_with(scheme)) {
    switch (context.state.tokens.standing(authorization.substr(scheme.size()), context.now)) {
      case Tokens::Standing::valid:
        return std::nullopt;
      case Tokens::Standing::unknown:
        reason = "The token is not known, or it was revoked";
        break;
      case Tokens::Standing::expired:
        reason = "The token has expired";
        break;
    }
  }
  ++context.state.counts.unauthorized;
  return platformError(401, error_code::unauthorized, reason);
}

/// Finds out which tenant the request is for. The header may be absent: the host says it then.
std::optional<Answer> refuseTenant(Context& context) {
  const std::int64_t served = context.state.options.tenantId;
  const std::string_view text = context.request.header("x-vol-tenant");
  if (text.empty()) {
    context.tenant = served;
    return std::nullopt;
  }
  const char* end = text.data() + text.size();
  if (std::from_chars(text.data(), end, context.tenant).ptr != end || context.tenant < 1) {
    return validationError({{"x-vol-tenant", "expected the number of a tenant"}});
  }
  if (served == 0 || context.tenant == served) return std::nullopt;
  return inventoryError(403, "Forbidden",
                        "The application has no access to tenant " + std::string(text));
}

}  // namespace

Service::Service(const EmulatorOptions& options)
    : state_{.options = options, .clock = options.clock ? options.clock : Clock::system()} {
  state_.started = state_.clock->wallNow();
}

Answer Service::handle(const Request& request) try {
  const std::lock_guard lock(mutex_);
  return dispatch(request);
} catch (const std::exception& failure) {
  return inventoryError(500, error_code::unexpectedError, failure.what());
}

Answer Service::dispatch(const Request& request) {
  ++state_.counts.requests;
  const Clock::TimePoint now = state_.clock->now();
  state_.jobs.settle(now);

  // The first that fits answers: binRoutes() has `bin/{bin_id}` and comes after its neighbours.
  const std::array tables{platformRoutes(),
                          queryRoutes(),
                          changeRoutes(),
                          jobRoutes(),
                          exportRoutes(),
                          fetchRoutes(),
                          tagRoutes(),
                          locationRoutes(),
                          productMappingRoutes(),
                          tenantRoutes(),
                          allocationRoutes(),
                          assignmentRoutes(),
                          orderItemRoutes(),
                          orderLogRoutes(),
                          pendingItemRoutes(),
                          futureRoutes(),
                          deletionRoutes(),
                          oldInventoryRoutes(),
                          redistributionRoutes(),
                          binContentRoutes(),
                          binRoutes()};
  RouteMatch match = findRoute(tables, request.method, request.target);
  if (match.route == nullptr) {
    return match.allowed.empty() ? notFound(request) : methodNotAllowed(match);
  }
  Context context{
      .state = state_, .request = request, .values = std::move(match.values), .now = now};
  if (match.route->access != Access::open) {
    if (auto refusal = refuseToken(context)) return std::move(*refusal);
  }
  if (match.route->access == Access::tenant) {
    if (auto refusal = refuseTenant(context)) return std::move(*refusal);
  }
  return match.route->handler(context);
}

Result<std::size_t> Service::load(std::istream& lines) {
  auto records = parseStockLines(lines);
  if (!records) return std::move(records).error();
  const std::lock_guard lock(mutex_);
  const Clock::WallTimePoint now = state_.clock->wallNow();
  for (StockRecord& record : *records) {
    putRecord(std::move(record), {state_.stock, state_.holds, state_.binContents}, now);
  }
  return records->size();
}

EmulatorCounts Service::counts() const {
  const std::lock_guard lock(mutex_);
  return state_.counts;
}

void Service::revokeTokens() {
  const std::lock_guard lock(mutex_);
  state_.tokens.revoke();
}

void Service::setTokenEndpointUp(bool up) {
  const std::lock_guard lock(mutex_);
  state_.tokenEndpointUp = up;
}

}  // namespace kibo::inventory::testing::detail
