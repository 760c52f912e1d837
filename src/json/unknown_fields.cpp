#include "json/unknown_fields.hpp"

#include "json/walk.hpp"

namespace kibo::inventory::detail {

std::vector<std::string> unknownFields(const TypeOps& type, const void* value) {
  std::vector<std::string> lines;
  const auto note = [&lines](const TypeOps& at, const void* object, const Path* path) {
    if (at.shape != Shape::record) return;
    const Record& record = at.record();
    const Extras* const extras = extrasOf(record, object);
    if (extras == nullptr) return;
    for (const Extras::Entry& extra : *extras) {
      // A value that its own field could not take is kept among the extras too.
      if (hasField(record, extra.name)) continue;
      const Path here{.parent = path, .name = extra.name};
      lines.push_back(atPath(&here, std::string(record.name).append(" has no such field")));
    }
  };
  walkValues(type, const_cast<void*>(value), note);  // nothing is changed by `note`
  return lines;
}

}  // namespace kibo::inventory::detail
