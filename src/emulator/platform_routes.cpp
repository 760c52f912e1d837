// The platform's part: tokens, and which host serves a tenant.
#include "emulator/answers.hpp"
#include "emulator/request_rules.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

std::optional<Answer> readTokenRequest(const Request& request, Json& body) {
  if (request.header("content-type").starts_with("application/x-www-form-urlencoded")) {
    return readParameters(parseParameters(request.body), tokenRules(), body);
  }
  return readBody(request.body, tokenRules(), body);
}

/// A refresh comes with the pair too, as the vendor's own client sends it, so the pair decides.
bool accepts(const EmulatorOptions& options, const Json& body) {
  const auto clientId = body.at("client_id").get<std::string>();
  const auto secret = body.at("client_secret").get<std::string>();
  if (options.clientId.empty()) return !clientId.empty() && !secret.empty();
  return clientId == options.clientId && Secret(secret) == options.sharedSecret;
}

Answer postToken(Context& context) {
  State& state = context.state;
  ++state.counts.tokenRequests;
  if (!state.tokenEndpointUp) {
    return platformError(503, "SYSTEM_MAINTENANCE", "The token endpoint is down");
  }
  Json body;
  if (auto refusal = readTokenRequest(context.request, body)) return std::move(*refusal);
  const auto grant = valueOr(body, "grant_type", std::string("client"));
  if (grant != "client" && grant != "client_credentials") {
    return validationError({{"grant_type", "expected client_credentials"}});
  }
  if (!accepts(state.options, body)) {
    return platformError(401, error_code::unauthorized,
                         "The application or its shared secret is not known");
  }
  return answer({{"access_token", state.tokens.issue(context.now, state.options.tokenLifetime)},
                 {"token_type", "Bearer"},
                 {"expires_in", state.options.tokenLifetime.count()},
                 {"refresh_token", randomHex()}});
}

Answer getTenant(Context& context) {
  const std::string& id = context.values.at("tenantId");
  const std::int64_t served = context.state.options.tenantId;
  const bool isNumber = id.find_first_not_of("0123456789") == std::string::npos && id.size() < 19;
  if (!isNumber || (served != 0 && id != std::to_string(served))) {
    return platformError(404, "NOT_FOUND", "There is no tenant " + id);
  }
  // The client reached the emulator under this name, so it can do so again.
  const std::string domain(context.request.header("host"));
  const std::int64_t tenant = std::stoll(id);
  return answer(
      {{"id", tenant},
       {"name", "Tenant " + id},
       {"domain", domain},
       {"sites", Json::array({Json{
                     {"id", 1}, {"tenantId", tenant}, {"name", "Site 1"}, {"domain", domain}}})}});
}

constexpr Route kRoutes[] = {
    {"POST", "/api/platform/applications/authtickets/oauth", postToken, Access::open},
    {"GET", "/api/platform/tenants/{tenantId}", getTenant, Access::token},
};

}  // namespace

std::span<const Route> platformRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
