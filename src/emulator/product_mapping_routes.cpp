// How products' identifiers are mapped, one mapping a direction.
#include <algorithm>

#include "emulator/resources.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using Words = const std::string_view[];

constexpr Words kDirections = {"INBOUND", "OUTBOUND", "SKIP"};
constexpr Words kMappings = {
    "DEFAULT_MAPPING",
    "CUSTOM_MAPPING_PART_TO_ALL",
    "CUSTOM_MAPPING_PART_TO_SKU",
    "CUSTOM_MAPPING_ONLY_UPC",
    "CUSTOM_MAPPING_PART_TO_UPC_IF_EMPTY",
    "CUSTOM_MAPPING_SKU_TO_PART_UPC_SKU",
    "CUSTOM_MAPPING_SKU_TO_PART",
    "CUSTOM_MAPPING_SKU_TO_UPC_IF_EMPTY",
};

constexpr FieldRule kCreate[] = {
    {"direction", Kind::word, {}, kDirections, true},
    {"mapping", Kind::word, {}, kMappings, true},
};

constexpr FieldRule kDelete[] = {
    {"direction", Kind::word, {}, kDirections},
    {"mapping", Kind::word, {}, kMappings},
};

constexpr std::string_view kOwnFields[] = {"tenantID", "locationCode", "userID",
                                           "pageNum",  "pageSize",     "sortBy"};

auto findMapping(std::vector<Json>& mappings, const std::string& direction) {
  return std::ranges::find_if(
      mappings, [&](const Json& mapping) { return mapping.at("direction") == direction; });
}

Json print(const Context& context, Json mapping) {
  if (context.tenant != 0) mapping["tenantID"] = context.tenant;
  return mapping;
}

Answer getMappings(Context& context) {
  Json list = Json::array();
  for (const Json& mapping : context.state.productMappings) {
    list.push_back(print(context, mapping));
  }
  Json result = success(list.size());
  result["productMappings"] = std::move(list);
  return answer(result);
}

Answer postMapping(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kCreate, body)) return std::move(*refusal);
  std::vector<Json>& mappings = context.state.productMappings;
  const auto direction = body.at("direction").get<std::string>();
  if (findMapping(mappings, direction) != mappings.end()) {
    return alreadyThere("a product mapping " + direction);
  }
  Json mapping = Json::object();
  overlay(mapping, body, kOwnFields);
  mappings.push_back(mapping);
  return answer(print(context, std::move(mapping)));
}

/// The path says which. The body may say it too, and may not say something else.
Answer deleteMapping(Context& context) {
  Json body = Json::object();
  if (!context.request.body.empty()) {
    if (auto refusal = readBody(context.request.body, kDelete, body)) return std::move(*refusal);
  }
  const std::string& direction = context.values.at("direction");
  std::vector<Json>& mappings = context.state.productMappings;
  const auto mapping = findMapping(mappings, direction);
  const auto fits = [&](std::string_view field) {
    const Json* sent = member(body, field);
    return sent == nullptr || *sent == mapping->at(std::string(field));
  };
  if (mapping == mappings.end() || !fits("direction") || !fits("mapping")) {
    return notFound("such product mapping " + direction);
  }
  mappings.erase(mapping);
  return answer({{"deleted", true}});
}

constexpr Route kRoutes[] = {
    {"GET", "/api/commerce/inventory/v1/productMapping", getMappings},
    {"POST", "/api/commerce/inventory/v1/productMapping", postMapping},
    {"DELETE", "/api/commerce/inventory/v1/productMapping/{direction}", deleteMapping},
};

}  // namespace

std::span<const Route> productMappingRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
