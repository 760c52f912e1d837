#include <algorithm>
#include <string>
#include <utility>

#include "base/tags_access.hpp"
#include "json/reading.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kSampleRows = 8;      // rows read before the number of all is guessed
constexpr std::size_t kLeastRowBytes = 64;  // bounds what a misleading sample can reserve
constexpr std::string_view kWrapped = "items";

bool mayBeOne(Leniency leniency) noexcept {
  return leniency == Leniency::oneOrMany || leniency == Leniency::flag;
}

/// How the elements of a list that may be one are read: a list of flags is one of numbers.
Leniency ofElements(Leniency leniency) noexcept {
  return leniency == Leniency::flag ? Leniency::textAsInteger : Leniency::none;
}

/// What an object is that stands where a list may.
enum class Stand : std::uint8_t { wrapper, element, nothing, neither };

/// A wrapper has a list of `items`; an element has at least one field of an element; an object
/// without members, or whose `items` are null, holds nothing. Taking anything else for an element
/// would make one up. The object can be read from its start afterwards.
Stand standOf(simdjson::ondemand::object& object, const TypeOps& element) {
  const Record* const record = element.shape == Shape::record ? &element.record() : nullptr;
  const bool mayWrap = record == nullptr || !hasField(*record, kWrapped);
  bool empty = true;
  bool known = record == nullptr;
  bool noItems = false;
  bool isWrapper = false;
  for (auto next : object) {
    simdjson::ondemand::field pair;
    std::string_view key;
    Scan::Kind kind{};
    if (std::move(next).get(pair) || pair.unescaped_key().get(key)) break;
    empty = false;
    known = known || hasField(*record, key);
    if (!mayWrap || key != kWrapped || pair.value().type().get(kind)) continue;
    isWrapper = isWrapper || kind == Scan::Kind::array;
    noItems = noItems || kind == Scan::Kind::null;
  }
  if (object.reset().error() != simdjson::SUCCESS) return Stand::neither;
  if (isWrapper) return Stand::wrapper;
  if (empty || (noItems && (record == nullptr || !known))) return Stand::nothing;
  return known ? Stand::element : Stand::neither;
}

}  // namespace

bool Reading::container(Scan::Value& value, Scan::Kind kind, const TypeOps& type, Leniency leniency,
                        void* out, const Path* path, int depth) {
  if (kind == Scan::Kind::object) {
    Object inner;
    if (const auto error = value.get_object().get(inner)) return scan_.fail(path, error);
    return object(inner, type, leniency, out, path, depth + 1);
  }
  if (type.shape == Shape::list && kind == Scan::Kind::array) {
    Array array;
    if (const auto error = value.get_array().get(array)) return scan_.fail(path, error);
    return list(array, type, ofElements(leniency), out, path, depth + 1);
  }
  if (type.shape == Shape::list && mayBeOne(leniency)) {
    void* const one = type.list->append(out);
    return this->value(value, *type.element, ofElements(leniency), one, path, depth);
  }
  return scan_.failExpected(path, nameOf(type.shape), nameOf(kind));
}

bool Reading::object(Object& object, const TypeOps& type, Leniency leniency, void* out,
                     const Path* path, int depth) {
  switch (type.shape) {
    case Shape::record:
      return record(object, type.record(), orders_.of(type.record()), out, path, depth);
    case Shape::map:
      return tags(object, *static_cast<Tags*>(out), path, depth);
    case Shape::dictionary:
      return dictionary(object, type, out, path, depth);
    case Shape::list:
      return listInObject(object, type, leniency, out, path, depth);
    default:
      return scan_.failExpected(path, nameOf(type.shape), "object");
  }
}

bool Reading::listInObject(Object& object, const TypeOps& type, Leniency leniency, void* out,
                           const Path* path, int depth) {
  if (mayBeOne(leniency)) {
    switch (standOf(object, *type.element)) {
      case Stand::nothing:
        return wrappedList(object, type, true, out, path, depth);
      case Stand::element:
        return this->object(object, *type.element, Leniency::none, type.list->append(out), path,
                            depth);
      case Stand::neither:
        return scan_.failExpected(path, "array", "object");
      case Stand::wrapper:
        break;
    }
  } else if (path != nullptr) {  // only an answer as a whole is known to come in a wrapper
    return scan_.failExpected(path, "array", "object");
  }
  return wrappedList(object, type, false, out, path, depth);
}

bool Reading::list(Array& array, const TypeOps& type, Leniency elements, void* out,
                   const Path* path, int depth) {
  if (!scan_.enter(depth, path)) return false;
  const TypeOps& element = *type.element;
  Order* const order = element.shape == Shape::record ? &orders_.of(element.record()) : nullptr;
  const bool mayReserve = order != nullptr && !reserved_;
  if (mayReserve) reserved_ = true;
  const char* const start = scan_.location();
  std::size_t index = 0;
  for (auto next : array) {
    const Path here{.parent = path, .index = index};
    Scan::Value item;
    if (const auto error = std::move(next).get(item)) return scan_.fail(&here, error);
    if (index == kSampleRows && mayReserve) {
      const auto [done, left] = scan_.progress(start);
      type.list->reserve(out, index + left / std::max(done / index, kLeastRowBytes) + 1);
    }
    ++index;
    void* const slot = type.list->append(out);
    if (!value(item, element, elements, slot, &here, depth)) return false;
  }
  return true;
}

bool Reading::wrappedList(Object& object, const TypeOps& type, bool mayLackItems, void* out,
                          const Path* path, int depth) {
  if (!scan_.enter(depth, path)) return false;
  std::vector<std::string_view> keys;
  bool found = false;
  for (auto next : object) {
    simdjson::ondemand::field pair;
    if (const auto error = std::move(next).get(pair)) return scan_.fail(path, error);
    std::string_view key;
    if (const auto error = pair.unescaped_key().get(key)) return scan_.fail(path, error);
    keys.push_back(key);
    const Path here{.parent = path, .name = key};
    const bool none = isNull(pair.value());  // `"items": null` is an empty list
    if (key != kWrapped || found || none) {
      found = found || (none && key == kWrapped);
      if (!scan_.check(pair.value(), &here, depth)) return false;
      continue;
    }
    Array array;
    if (pair.value().get_array().get(array)) break;
    found = true;
    if (!list(array, type, Leniency::none, out, &here, depth + 1)) return false;
  }
  if (!found && !mayLackItems) return scan_.failExpected(path, "array", "object");
  return scan_.unique(keys, path);
}

bool Reading::tags(Object& object, Tags& out, const Path* path, int depth) {
  if (!scan_.enter(depth, path)) return false;
  for (auto next : object) {
    simdjson::ondemand::field pair;
    if (const auto error = std::move(next).get(pair)) return scan_.fail(path, error);
    std::string_view key;
    if (const auto error = pair.unescaped_key().get(key)) return scan_.fail(path, error);
    const Path here{.parent = path, .name = key};
    Scan::Value& item = pair.value();
    if (isNull(item)) {
      if (!scan_.check(item, &here, depth)) return false;
      continue;
    }
    std::string text;
    if (!value(item, typeOf<std::string>(), Leniency::none, &text, &here, depth)) return false;
    TagsAccess::append(out, key, std::move(text));
  }
  const std::string* const twice = TagsAccess::sort(out);
  if (twice == nullptr) return true;
  const Path here{.parent = path, .name = *twice};
  return scan_.fail(&here, "occurs twice");
}

bool Reading::dictionary(Object& object, const TypeOps& type, void* out, const Path* path,
                         int depth) {
  if (!scan_.enter(depth, path)) return false;
  for (auto next : object) {
    simdjson::ondemand::field pair;
    if (const auto error = std::move(next).get(pair)) return scan_.fail(path, error);
    std::string_view key;
    if (const auto error = pair.unescaped_key().get(key)) return scan_.fail(path, error);
    const Path here{.parent = path, .name = key};
    Scan::Value& item = pair.value();
    // Of an open value `null` is one; other entries that are null are absent.
    if (isNull(item) && type.element->shape != Shape::json) {
      if (!scan_.check(item, &here, depth)) return false;
      continue;
    }
    void* const slot = type.dictionary->insert(out, key);
    if (slot == nullptr) return scan_.fail(&here, "occurs twice");
    if (!value(item, *type.element, Leniency::none, slot, &here, depth)) return false;
  }
  return true;
}

}  // namespace kibo::inventory::detail
