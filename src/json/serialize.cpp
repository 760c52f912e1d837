#include "kibo/inventory/serialize.hpp"

#include "json/print.hpp"
#include "json/reader.hpp"
#include "json/writer.hpp"

namespace kibo::inventory::detail {
namespace {

void* itself(void* member) noexcept { return member; }

/// Calls `use` with the operations of a record, or of a list of it, put together from what the
/// templates of the header know.
template <class Use>
auto withType(RecordOf record, const ListOps* list, Use use) {
  const TypeOps element{.shape = Shape::record, .get = itself, .emplace = itself, .record = record};
  if (list == nullptr) return use(element);
  return use(TypeOps{
      .shape = Shape::list, .get = itself, .emplace = itself, .element = &element, .list = list});
}

}  // namespace

std::string toJson(RecordOf record, const ListOps* list, const void* value) {
  std::string json;
  withType(record, list, [&](const TypeOps& type) { return writeJson(type, value, json); }).value();
  return json;
}

Result<void> fromJson(std::string_view json, RecordOf record, const ListOps* list, void* out) {
  std::string body(json);
  return withType(record, list, [&](const TypeOps& type) { return readJson(body, type, out); });
}

std::string print(RecordOf record, const ListOps* list, const void* value) {
  return withType(record, list, [&](const TypeOps& type) { return printValue(type, value); });
}

}  // namespace kibo::inventory::detail
