#include "matrix/every_call.hpp"

#include <string>

#include "api/catalogue.hpp"
#include "api/path_values.hpp"
#include "json/skeleton.hpp"
#include "matrix/secrets.hpp"

namespace kibo::inventory::testing {
namespace {

void replaceAll(std::string& text, std::string_view what, const std::string& with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at)) {
    text.replace(at, what.size(), with);
  }
}

/// In the first text, or, where the body has none, in a field that the library does not know.
void pad(std::string& json, std::size_t padding) {
  const std::string text = '"' + std::string(padding, 'x') + '"';
  constexpr std::string_view placeholder = R"("text")";
  const auto at = json.find(":" + std::string(placeholder));
  if (at != std::string::npos) {
    json.replace(at + 1, placeholder.size(), text);
  } else {
    json.insert(json.find('{') + 1, R"("padding":)" + text + ",");
  }
}

std::string bodyOf(const detail::OperationRow& row, std::size_t padding) {
  std::string json = detail::skeletonOf(*row.body.ops);
  replaceAll(json, R"(:"secret")", R"(:")" + std::string(kPassword) + '"');
  if (padding > 0) pad(json, padding);
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
