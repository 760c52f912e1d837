#pragma once

#include "json/path.hpp"
#include "json/record.hpp"

namespace kibo::inventory::detail {

/// Calls `visit(type, value, path)` for a value and everything that is set in it, parents first,
/// in the order of the rows. `visit` may change what it is given; `path` is null for the root.
template <class Visit>
void walkValues(const TypeOps& type, void* value, Visit& visit, const Path* path = nullptr) {
  visit(type, value, path);
  switch (type.shape) {
    case Shape::record:
      for (const FieldRow& field : type.record().fields) {
        const Path here{.parent = path, .name = field.name};
        if (void* held = field.type->get(field.member(value))) {
          walkValues(*field.type, held, visit, &here);
        }
      }
      return;
    case Shape::list:
      for (std::size_t i = 0; i < type.list->size(value); ++i) {
        const Path here{.parent = path, .index = i};
        walkValues(*type.element, type.list->at(value, i), visit, &here);
      }
      return;
    case Shape::dictionary:
      visitEntries(type, value, [&](std::string_view key, const void* entry) {
        const Path here{.parent = path, .name = key};
        // The dictionary is the caller's to change; visiting shows its entries as constant.
        walkValues(*type.element, const_cast<void*>(entry), visit, &here);
        return true;
      });
      return;
    default:
      return;
  }
}

}  // namespace kibo::inventory::detail
