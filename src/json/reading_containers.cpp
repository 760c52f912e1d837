#include <algorithm>
#include <string>
#include <utility>

#include "base/tags_access.hpp"
#include "json/elements.hpp"
#include "json/reading.hpp"
#include "kibo/inventory/models/inventory_views.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kSampleRows = 8;       // rows read before the number of all is guessed
constexpr std::size_t kUsualRowBytes = 512;  // what the first guess is made with
constexpr std::size_t kLeastRowBytes = 64;   // bounds what a misleading sample can reserve
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
/// would make one up. The scan stands before the object, again afterwards, and a problem of the
/// object is left for who reads it.
Stand standOf(Scan& scan, const TypeOps& element, int depth) {
  const Record* const record = element.shape == Shape::record ? &element.record() : nullptr;
  const bool mayWrap = record == nullptr || !hasField(*record, kWrapped);
  bool empty = true;
  bool known = record == nullptr;
  bool noItems = false;
  bool isWrapper = false;
  scan.next();
  char* const start = scan.at();
  scan.take('{');
  std::string_view key;
  while (scan.next() == '"' && scan.key(key, nullptr)) {
    empty = false;
    known = known || hasField(*record, key);
    const Kind kind = scan.kind();
    if (mayWrap && key == kWrapped) {
      isWrapper = isWrapper || kind == Kind::array;
      noItems = noItems || kind == Kind::null;
    }
    if (!scan.check(nullptr, depth) || scan.follows('}') != Follows::another) break;
  }
  scan.moveTo(start);
  if (isWrapper) return Stand::wrapper;
  if (empty || (noItems && (record == nullptr || !known))) return Stand::nothing;
  return known ? Stand::element : Stand::neither;
}

}  // namespace

bool Reading::container(Kind kind, const TypeOps& type, Leniency leniency, void* out,
                        const Path* path, int depth) {
  if (kind == Kind::object) return object(type, leniency, out, path, depth + 1);
  if (type.shape == Shape::list && kind == Kind::array) {
    return list(type, ofElements(leniency), out, path, depth + 1);
  }
  if (type.shape == Shape::list && mayBeOne(leniency)) {
    Elements elements(type, out, arena_);
    return value(*type.element, ofElements(leniency), elements.add(), path, depth);
  }
  return scan_.failExpected(path, nameOf(type.shape), nameOf(kind));
}

bool Reading::object(const TypeOps& type, Leniency leniency, void* out, const Path* path,
                     int depth) {
  switch (type.shape) {
    case Shape::record:
      return record(type.record(), out, path, depth);
    case Shape::map:
      return type.isView ? tagViews(type, out, path, depth)
                         : tags(*static_cast<Tags*>(out), path, depth);
    case Shape::dictionary:
      return dictionary(type, out, path, depth);
    case Shape::list:
      return listInObject(type, leniency, out, path, depth);
    default:
      return scan_.failExpected(path, nameOf(type.shape), "object");
  }
}

bool Reading::listInObject(const TypeOps& type, Leniency leniency, void* out, const Path* path,
                           int depth) {
  if (mayBeOne(leniency)) {
    switch (standOf(scan_, *type.element, depth)) {
      case Stand::nothing:
        return wrappedList(type, true, out, path, depth);
      case Stand::element: {
        Elements elements(type, out, arena_);
        return object(*type.element, Leniency::none, elements.add(), path, depth);
      }
      case Stand::neither:
        return scan_.failExpected(path, "array", "object");
      case Stand::wrapper:
        break;
    }
  } else if (path != nullptr) {  // only an answer as a whole is known to come in a wrapper
    return scan_.failExpected(path, "array", "object");
  }
  return wrappedList(type, false, out, path, depth);
}

bool Reading::list(const TypeOps& type, Leniency leniency, void* out, const Path* path, int depth) {
  if (!scan_.enter(depth, path)) return false;
  const bool mayReserve = type.element->shape == Shape::record && !reserved_;
  if (mayReserve) reserved_ = true;
  Elements elements(type, out, arena_);
  const std::size_t size = scan_.left();
  return scan_.elements(path, [&](const Path& here) {
    if (mayReserve && here.index == 0) {
      elements.reserve(std::min(kSampleRows, 1 + size / kUsualRowBytes));
    } else if (mayReserve && here.index == kSampleRows) {
      const std::size_t rowBytes = (size - scan_.left()) / kSampleRows;
      elements.reserve(kSampleRows + scan_.left() / std::max(rowBytes, kLeastRowBytes) + 1);
    }
    return value(*type.element, leniency, elements.add(), &here, depth);
  });
}

bool Reading::wrappedList(const TypeOps& type, bool mayLackItems, void* out, const Path* path,
                          int depth) {
  if (!scan_.enter(depth, path)) return false;
  std::vector<std::string_view> keys;
  bool found = false;
  const bool good = scan_.members(path, [&](std::string_view key) {
    keys.push_back(key);
    const Path here{.parent = path, .name = key};
    const bool isList = key == kWrapped && !found;
    const Kind kind = scan_.kind();
    if (!isList || kind == Kind::null || kind == Kind::none) {
      found = found || isList;  // `"items": null` is an empty list
      return scan_.check(&here, depth);
    }
    found = true;
    if (kind != Kind::array) return scan_.failExpected(path, "array", "object");
    return list(type, Leniency::none, out, &here, depth + 1);
  });
  if (!good) return false;
  if (!found && !mayLackItems) return scan_.failExpected(path, "array", "object");
  return scan_.unique(keys, path);
}

bool Reading::tags(Tags& out, const Path* path, int depth) {
  if (!scan_.enter(depth, path)) return false;
  const bool good = scan_.members(path, [&](std::string_view key) {
    const Path here{.parent = path, .name = key};
    if (scan_.kind() == Kind::null) return scan_.check(&here, depth);
    std::string text;
    if (!value(typeOf<std::string>(), Leniency::none, &text, &here, depth)) return false;
    TagsAccess::append(out, key, std::move(text));
    return true;
  });
  if (!good) return false;
  const std::string* const twice = TagsAccess::sort(out);
  if (twice == nullptr) return true;
  const Path here{.parent = path, .name = *twice};
  return scan_.fail(&here, "occurs twice");
}

bool Reading::tagViews(const TypeOps& type, void* out, const Path* path, int depth) {
  if (!scan_.enter(depth, path)) return false;
  Elements elements(type, out, arena_);
  const bool good = scan_.members(path, [&](std::string_view key) {
    const Path here{.parent = path, .name = key};
    if (scan_.kind() == Kind::null) return scan_.check(&here, depth);
    std::string_view text;
    if (!value(typeOf<std::string_view>(), Leniency::none, &text, &here, depth)) return false;
    *static_cast<TagView*>(elements.add()) = {.category = key, .value = text};
    return true;
  });
  if (!good) return false;
  const std::span tags(static_cast<TagView*>(elements.first()), elements.count());
  std::ranges::sort(tags, {}, &TagView::category);
  const auto twice = std::ranges::adjacent_find(tags, {}, &TagView::category);
  if (twice == tags.end()) return true;
  const Path here{.parent = path, .name = twice->category};
  return scan_.fail(&here, "occurs twice");
}

bool Reading::dictionary(const TypeOps& type, void* out, const Path* path, int depth) {
  return scan_.enter(depth, path) && scan_.members(path, [&](std::string_view key) {
    const Path here{.parent = path, .name = key};
    // Of an open value `null` is one; other entries that are null are absent.
    if (scan_.kind() == Kind::null && type.element->shape != Shape::json) {
      return scan_.check(&here, depth);
    }
    void* const slot = type.dictionary->insert(out, key);
    if (slot == nullptr) return scan_.fail(&here, "occurs twice");
    return value(*type.element, Leniency::none, slot, &here, depth);
  });
}

}  // namespace kibo::inventory::detail
