#include "json/convert.hpp"

#include "json/extras_access.hpp"

namespace kibo::inventory::detail {
namespace {

void copyRecord(const Record& record, const void* from, void* to);

template <class T>
void assign(const void* from, void* to) {
  *static_cast<T*>(to) = *static_cast<const T*>(from);
}

/// By the rows: an assignment operator for each type would double the code of the models. `to` is
/// in its initial state.
void copyValue(const TypeOps& type, const void* from, void* to) {
  switch (type.shape) {
    case Shape::text:
      return assign<std::string>(from, to);
    case Shape::integer:
      return assign<std::int64_t>(from, to);
    case Shape::number:
      return assign<double>(from, to);
    case Shape::boolean:
      return assign<bool>(from, to);
    case Shape::secret:
      return assign<Secret>(from, to);
    case Shape::word:
      return type.word->set(to, type.word->get(from));
    case Shape::map:
      return assign<Tags>(from, to);
    case Shape::json:
      return assign<JsonText>(from, to);
    case Shape::record:
      return copyRecord(type.record(), from, to);
    case Shape::list:
      type.list->reserve(to, type.list->size(from));
      for (std::size_t i = 0; i < type.list->size(from); ++i) {
        // `at` serves reading too and takes void*; nothing is changed through it here.
        copyValue(*type.element, type.list->at(const_cast<void*>(from), i), type.list->append(to));
      }
      return;
    case Shape::dictionary:
      visitEntries(type, from, [&](std::string_view key, const void* value) {
        copyValue(*type.element, value, type.dictionary->insert(to, key));
        return true;
      });
      return;
  }
}

void copyField(const FieldRow& from, const void* object, const FieldRow& to, void* copy) {
  if (const void* held = valueOf(from, object)) {
    copyValue(*to.type, held, to.type->emplace(to.member(copy)));
  }
}

void copyRecord(const Record& record, const void* from, void* to) {
  for (const FieldRow& field : record.fields) copyField(field, from, field, to);
  if (const Extras* extras = extrasOf(record, from)) *record.extras(to) = *extras;
}

}  // namespace

void convertFields(const Record& from, const void* answer, const Record& to, void* request) {
  for (const FieldRow& target : to.fields) {
    const FieldRow* const source = findField(from, target.name);
    if (source != nullptr && source->type == target.type) {
      copyField(*source, answer, target, request);
    }
  }
  const Extras* const extras = extrasOf(from, answer);
  if (extras == nullptr || to.extras == nullptr) return;
  for (const auto& [name, json] : *extras) {
    // An extra with the name of a field is what that field was answered instead of its type.
    const bool answersOwn = hasField(from, name) && !hasField(to, name);
    if (!answersOwn) ExtrasAccess::append(*to.extras(request), name, json);
  }
}

std::string_view firstUnlikeField(const Record& from, const Record& to) noexcept {
  for (const FieldRow& target : to.fields) {
    const FieldRow* const source = findField(from, target.name);
    if (source != nullptr && source->type != target.type) return target.name;
  }
  return {};
}

}  // namespace kibo::inventory::detail
