// What a tenant's silo is set to, and its cache.
#include "emulator/resources.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr FieldRule kSilo[] = {
    {"tenantID", Kind::id},
    {"batchWorkers", Kind::integer},
    {"nonBatchWorkers", Kind::integer},
    {"eventSenderWorkers", Kind::integer},
};

constexpr FieldRule kCache[] = {
    {"cacheKey", Kind::text, {}, {}, true},
};

/// A silo as it is before anybody changed it.
Json freshSilo() {
  return {{"siloID", 1},
          {"name", "emulator"},
          {"description", "The silo of the emulator"},
          {"usable", true},
          {"additonalTenantsAllowed", true},
          {"batchWorkers", 1},
          {"nonBatchWorkers", 1},
          {"eventSenderWorkers", 1},
          {"isolateNonBatchJobs", false}};
}

/// What a client may set; the rest of a silo is the service's.
constexpr std::string_view kOwnFields[] = {
    "tenantID",           "siloID", "name", "description", "usable", "additonalTenantsAllowed",
    "isolateNonBatchJobs"};

Answer postSilo(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kSilo, body)) return std::move(*refusal);
  const State& state = context.state;
  const std::int64_t tenant = valueOr(body, "tenantID", context.tenant);
  if (state.options.tenantId != 0 && tenant != state.options.tenantId) {
    return notFound("tenant " + std::to_string(tenant));
  }
  Json& silo = context.state.silo;
  if (silo.is_null()) silo = freshSilo();
  overlay(silo, body, kOwnFields);
  Json result{{"tenantID", tenant}};
  result.update(silo);
  return answer(result);
}

/// There is no cache here that could hold old values, so there is nothing to do. The refusal is as
/// the service documents it, for this call alone.
Answer postInvalidate(Context& context) {
  Json body;
  if (readBody(context.request.body, kCache, body)) {
    return {.status = 400, .body = R"({"error":"Invalid request parameters."})"};
  }
  return answer(Json::object());
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v1/silo/siloConfig", postSilo},
    {"POST", "/api/cache/invalidate", postInvalidate},
    {"POST", "/api/commerce/inventory/v1/cache/invalidate", postInvalidate},
};

}  // namespace

std::span<const Route> tenantRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
