#include "json/writer.hpp"

#include <cmath>

#include "json/number.hpp"
#include "json/path.hpp"
#include "json/text.hpp"

namespace kibo::inventory::detail {
namespace {

class Writing {
 public:
  explicit Writing(std::string& out) : out_(out) {}

  bool value(const TypeOps& type, const void* value, const Path* path) {
    switch (type.shape) {
      case Shape::text:
        return text(*static_cast<const std::string*>(value), path);
      case Shape::secret:
        return text(static_cast<const Secret*>(value)->reveal(), path);
      case Shape::word:
        return word(type.word->get(value), path);
      case Shape::integer:
        return number(*static_cast<const std::int64_t*>(value));
      case Shape::number:
        if (!std::isfinite(*static_cast<const double*>(value))) {
          return fail(path, "is not a finite number, which JSON cannot hold");
        }
        return number(*static_cast<const double*>(value));
      case Shape::boolean:
        out_.append(*static_cast<const bool*>(value) ? "true" : "false");
        return true;
      case Shape::record:
        return record(type.record(), value, path);
      case Shape::list:
        return list(type, value, path);
      case Shape::map:
        return tags(*static_cast<const Tags*>(value), path);
      case Shape::dictionary:
        return dictionary(type, value, path);
      case Shape::json:
        out_.append(static_cast<const JsonText*>(value)->text());
        return true;
    }
    return true;
  }

  [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

 private:
  bool fail(const Path* path, std::string_view problem) {
    problem_ = atPath(path, problem);
    return false;
  }

  bool text(std::string_view text, const Path* path) {
    if (!isUtf8(text)) return fail(path, "is not valid UTF-8");
    appendQuoted(text, out_);
    return true;
  }

  bool word(std::string_view word, const Path* path) {
    // Of a field that is unset nothing is written; an element of a list has no such way out.
    if (word.empty()) return fail(path, "is unset: give it a word or take it out of the list");
    return text(word, path);
  }

  template <class Number>
  bool number(Number number) {
    appendNumber(number, out_);
    return true;
  }

  bool record(const Record& record, const void* object, const Path* path) {
    char before = '{';
    for (const FieldRow& field : record.fields) {
      const void* held = valueOf(field, object);
      if (held == nullptr && field.presence != Presence::always) continue;
      out_.push_back(before);
      before = ',';
      out_.push_back('"');
      out_.append(field.name);
      out_.append("\":");
      if (held == nullptr) {
        out_.append(field.type->shape == Shape::list ? "[]" : "{}");
        continue;
      }
      const Path here{.parent = path, .name = field.name};
      if (!value(*field.type, held, &here)) return false;
    }
    if (!extras(record, object, path, before)) return false;
    if (before == '{') out_.push_back('{');
    out_.push_back('}');
    return true;
  }

  bool extras(const Record& record, const void* object, const Path* path, char& before) {
    const Extras* extras = extrasOf(record, object);
    if (extras == nullptr) return true;
    for (const auto& [name, json] : *extras) {
      if (isWritten(record, object, name)) continue;
      out_.push_back(before);
      before = ',';
      const Path here{.parent = path, .name = name};
      if (!text(name, &here)) return false;
      out_.push_back(':');
      out_.append(json);
    }
    return true;
  }

  bool list(const TypeOps& type, const void* list, const Path* path) {
    out_.push_back('[');
    const std::size_t size = type.list->size(list);
    for (std::size_t i = 0; i < size; ++i) {
      if (i != 0) out_.push_back(',');
      const Path here{.parent = path, .index = i};
      // `at` serves reading too and takes void*; nothing is changed through it here.
      if (!value(*type.element, type.list->at(const_cast<void*>(list), i), &here)) return false;
    }
    out_.push_back(']');
    return true;
  }

  bool dictionary(const TypeOps& type, const void* dictionary, const Path* path) {
    char before = '{';
    const bool good = visitEntries(type, dictionary, [&](std::string_view key, const void* item) {
      out_.push_back(before);
      before = ',';
      const Path here{.parent = path, .name = key};
      if (!text(key, &here)) return false;
      out_.push_back(':');
      return value(*type.element, item, &here);
    });
    if (before == '{') out_.push_back('{');
    out_.push_back('}');
    return good;
  }

  bool tags(const Tags& tags, const Path* path) {
    char before = '{';
    for (const auto& [category, value] : tags) {
      out_.push_back(before);
      before = ',';
      const Path here{.parent = path, .name = category};
      if (!text(category, &here)) return false;
      out_.push_back(':');
      if (!text(value, &here)) return false;
    }
    if (before == '{') out_.push_back('{');
    out_.push_back('}');
    return true;
  }

  std::string& out_;
  std::string problem_{};
};

}  // namespace

Result<void> writeJson(const TypeOps& type, const void* value, std::string& out) {
  Writing writing(out);
  if (writing.value(type, value, nullptr)) return {};
  return Error{.kind = ErrorKind::invalidRequest,
               .delivery = Delivery::notSent,
               .message = writing.problem()};
}

}  // namespace kibo::inventory::detail
