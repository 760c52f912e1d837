#include "matrix/every_call.hpp"

#include <string>

#include "api/catalogue.hpp"
#include "api/path_values.hpp"
#include "json/skeleton.hpp"
#include "matrix/secrets.hpp"

namespace kibo::inventory::testing {
namespace {

// The kernel keeps 4 MiB for a client that is not read from, and the server reads 64 KiB at once.
constexpr std::size_t kLarge = std::size_t{6} << 20;

std::string bodyOf(const detail::OperationRow& row, bool large) {
  std::string json = detail::skeletonOf(*row.body.ops);
  const std::string_view placeholder = R"(:"secret")";
  for (auto at = json.find(placeholder); at != std::string::npos; at = json.find(placeholder, at)) {
    json.replace(at, placeholder.size(), ":\"" + std::string(kPassword) + "\"");
  }
  if (large) json.insert(json.find('{') + 1, R"("padding":")" + std::string(kLarge, 'x') + "\",");
  return json;
}

}  // namespace

std::vector<const detail::OperationRow*> everyOperation() {
  std::vector<const detail::OperationRow*> all;
  for (const auto& group : detail::catalogue()) all.insert(all.end(), group.begin(), group.end());
  return all;
}

NamedCall callOf(const detail::OperationRow& row, bool large) {
  NamedCall call{.operation = std::string(row.operation.id), .allowUnknown = large};
  for (const detail::PathValue& value : detail::pathValuesOf(row.operation.path)) {
    call.path.push_back({std::string(value.name), value.isInteger ? "1" : "name"});
  }
  if (row.body.ops != nullptr) call.body = bodyOf(row, large);
  return call;
}

}  // namespace kibo::inventory::testing
