#include "json/writer.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include "json/number.hpp"
#include "json/output.hpp"
#include "json/path.hpp"
#include "json/plain_text.hpp"
#include "json/plan.hpp"
#include "json/set_members.hpp"
#include "json/text.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kManyRecords = 16;     // of one list: a plan of them pays
constexpr std::size_t kLongestInteger = 20;  // characters of the least
constexpr std::size_t kSample = 8;           // elements written before the size of all is guessed
constexpr std::size_t kMostExpected = std::size_t{16} << 20;  // bounds a misleading sample

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
        integer(*static_cast<const std::int64_t*>(value));
        return true;
      case Shape::number:
        if (!std::isfinite(*static_cast<const double*>(value))) {
          return fail(path, "is not a finite number, which JSON cannot hold");
        }
        out_.appendWith([number = *static_cast<const double*>(value)](std::string& out) {
          appendNumber(number, out);
        });
        return true;
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
    if (plainText(text)) return true;
    if (!isUtf8(text)) return fail(path, "is not valid UTF-8");
    out_.appendWith([text](std::string& out) { appendQuoted(text, out); });
    return true;
  }

  /// False, and nothing was written, when the text takes more than quotes.
  bool plainText(std::string_view text) {
    char* const room = out_.room(text.size() + 2);
    if (!copyPlain(text, room + 1)) return false;
    room[0] = '"';
    room[text.size() + 1] = '"';
    out_.written(text.size() + 2);
    return true;
  }

  bool word(std::string_view word, const Path* path) {
    // Of a field that is unset nothing is written; an element of a list has no such way out.
    if (word.empty()) return fail(path, "is unset: give it a word or take it out of the list");
    return text(word, path);
  }

  void integer(std::int64_t number) {
    char* const room = out_.room(kLongestInteger);
    const char* const end = std::to_chars(room, room + kLongestInteger, number).ptr;
    out_.written(static_cast<std::size_t>(end - room));
  }

  bool record(const Record& record, const void* object, const Path* path) {
    char before = '{';
    for (const FieldRow& field : record.fields) {
      if (!member(field, valueOf(field, object), path, before)) return false;
    }
    return end(record, object, path, before);
  }

  /// The same, of a record that has a plan.
  bool record(const Plan& plan, const SetMembers& members, const void* object, const Path* path) {
    char before = '{';
    for (std::uint64_t set = members.of(object); set != 0; set &= set - 1) {
      const Step& step = plan.steps[static_cast<std::size_t>(std::countr_zero(set))];
      if (plainMember(step, object, before)) continue;
      // As in `valueOf`: getting changes nothing.
      const void* const held = step.row().type->get(step.member(const_cast<void*>(object)));
      if (!member(step.row(), held, path, before)) return false;
    }
    return end(plan.record, object, path, before);
  }

  /// `held`: the value of the member; null when there is none.
  bool member(const FieldRow& field, const void* held, const Path* path, char& before) {
    if (held == nullptr && field.presence != Presence::always) return true;
    out_.append(std::exchange(before, ','));
    out_.append('"');
    out_.append(field.name);
    out_.append("\":");
    if (held == nullptr) {
      out_.append(field.type->shape == Shape::list ? "[]" : "{}");
      return true;
    }
    const Path here{.parent = path, .name = field.name};
    return value(*field.type, held, &here);
  }

  /// Writes a member if it is of the usual types and needs no more than copying. False: nothing was
  /// written.
  bool plainMember(const Step& step, const void* object, char& before) {
    const void* const member = step.member(object);
    switch (step.way()) {
      case Way::text: {
        const auto& text = *static_cast<const std::optional<std::string>*>(member);
        if (!text) return true;
        const std::size_t start = out_.size();
        const char first = before;
        name(step, before);
        if (plainText(*text)) return true;
        out_.backTo(start);
        before = first;
        return false;
      }
      case Way::integer: {
        const auto& integer = *static_cast<const std::optional<std::int64_t>*>(member);
        if (!integer) return true;
        name(step, before);
        this->integer(*integer);
        return true;
      }
      case Way::number:
        return !static_cast<const std::optional<double>*>(member)->has_value();
      case Way::boolean: {
        const auto& boolean = *static_cast<const std::optional<bool>*>(member);
        if (!boolean) return true;
        name(step, before);
        out_.append(*boolean ? "true" : "false");
        return true;
      }
      default:
        return false;
    }
  }

  void name(const Step& step, char& before) {
    char* const room = out_.room(1 + Step::kMostSpelled);
    *room = std::exchange(before, ',');
    out_.written(static_cast<std::size_t>(step.spell(room + 1) - room));
  }

  bool end(const Record& record, const void* object, const Path* path, char before) {
    if (!extras(record, object, path, before)) return false;
    if (before == '{') out_.append('{');
    out_.append('}');
    return true;
  }

  bool extras(const Record& record, const void* object, const Path* path, char& before) {
    const Extras* extras = extrasOf(record, object);
    if (extras == nullptr || extras->empty()) return true;
    for (const auto& [name, json] : *extras) {
      if (isWritten(record, object, name)) continue;
      out_.append(std::exchange(before, ','));
      const Path here{.parent = path, .name = name};
      if (!text(name, &here)) return false;
      out_.append(':');
      out_.append(json);
    }
    return true;
  }

  bool list(const TypeOps& type, const void* list, const Path* path) {
    out_.append('[');
    // `at` serves reading too and takes void*; nothing is changed through it here.
    const auto at = [&](std::size_t i) { return type.list->at(const_cast<void*>(list), i); };
    const std::size_t size = type.list->size(list);
    const TypeOps& element = *type.element;
    std::optional<Plan> plan;
    std::optional<SetMembers> members;
    if (element.shape == Shape::record && size >= kManyRecords) {
      plan.emplace(element.record(), at(0));
      members.emplace(*plan);
    }
    const std::size_t start = out_.size();
    for (std::size_t i = 0; i < size; ++i) {
      if (i == kSample) {
        const std::size_t usual = (out_.size() - start) / kSample * 9 / 8;
        out_.expect(std::min(usual * (size - i), kMostExpected));
      }
      if (i != 0) out_.append(',');
      const Path here{.parent = path, .index = i};
      if (!(plan ? record(*plan, *members, at(i), &here) : value(element, at(i), &here)))
        return false;
    }
    out_.append(']');
    return true;
  }

  bool dictionary(const TypeOps& type, const void* dictionary, const Path* path) {
    char before = '{';
    const bool good = visitEntries(type, dictionary, [&](std::string_view key, const void* item) {
      out_.append(std::exchange(before, ','));
      const Path here{.parent = path, .name = key};
      if (!text(key, &here)) return false;
      out_.append(':');
      return value(*type.element, item, &here);
    });
    if (before == '{') out_.append('{');
    out_.append('}');
    return good;
  }

  bool tags(const Tags& tags, const Path* path) {
    char before = '{';
    for (const auto& [category, value] : tags) {
      out_.append(std::exchange(before, ','));
      const Path here{.parent = path, .name = category};
      if (!text(category, &here)) return false;
      out_.append(':');
      if (!text(value, &here)) return false;
    }
    if (before == '{') out_.append('{');
    out_.append('}');
    return true;
  }

  Output out_;
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
