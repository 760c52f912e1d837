#include "matrix/every_call.hpp"

#include <string>

#include "api/catalogue.hpp"
#include "api/path_values.hpp"
#include "json/skeleton.hpp"
#include "matrix/secrets.hpp"

namespace kibo::inventory::testing {
namespace {

std::string bodyOf(const detail::OperationRow& row, std::size_t padding) {
  std::string json = detail::skeletonOf(*row.body.ops);
  const std::string_view placeholder = R"(:"secret")";
  for (auto at = json.find(placeholder); at != std::string::npos; at = json.find(placeholder, at)) {
    json.replace(at, placeholder.size(), ":\"" + std::string(kPassword) + "\"");
  }
  if (padding > 0) {
    json.insert(json.find('{') + 1, R"("padding":")" + std::string(padding, 'x') + "\",");
  }
  return json;
}

}  // namespace

std::vector<const detail::OperationRow*> everyOperation() {
  std::vector<const detail::OperationRow*> all;
  for (const auto& group : detail::catalogue()) all.insert(all.end(), group.begin(), group.end());
  return all;
}

NamedCall callOf(const detail::OperationRow& row, std::size_t padding) {
  NamedCall call{.operation = std::string(row.operation.id), .allowUnknown = padding > 0};
  for (const detail::PathValue& value : detail::pathValuesOf(row.operation.path)) {
    call.path.push_back({std::string(value.name), value.isInteger ? "1" : "name"});
  }
  if (row.body.ops != nullptr) call.body = bodyOf(row, padding);
  return call;
}

}  // namespace kibo::inventory::testing
