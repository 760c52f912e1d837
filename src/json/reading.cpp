#include "json/reading.hpp"

#include <openssl/crypto.h>

#include <bit>
#include <string>

#include "json/extras_access.hpp"
#include "json/json_text_access.hpp"
#include "json/number.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kLongestQuote = 40;  // of a value in an error

bool isContainer(Shape shape) noexcept {
  return shape == Shape::list || shape == Shape::map || shape == Shape::dictionary;
}

std::size_t indexOf(const Record& record, std::string_view key) noexcept {
  std::size_t index = 0;
  while (index < record.fields.size() && record.fields[index].name != key) ++index;
  return index;
}

}  // namespace

bool Reading::root(const TypeOps& type, Leniency leniency, void* out) {
  keepsEmpty_ = leniency == Leniency::givenEmpty;
  const Kind kind = scan_.kind();
  bool good = false;
  if (kind == Kind::object) {
    good = object(type, leniency, out, nullptr, 1);
  } else if (kind == Kind::array && type.shape == Shape::list) {
    good = list(type, Leniency::none, out, nullptr, 1);
  } else if (kind == Kind::none) {
    return scan_.atEnd() ? scan_.fail(nullptr, "expected JSON, got an empty body")
                         : scan_.failSyntax(nullptr);
  } else {
    return scan_.failExpected(nullptr, nameOf(type.shape), nameOf(kind));
  }
  if (good && !scan_.atEnd()) return scan_.fail(nullptr, "not valid JSON: text after the end");
  return good;
}

bool Reading::value(const TypeOps& type, Leniency leniency, void* out, const Path* path,
                    int depth) {
  const Kind kind = scan_.kind();
  if (kind == Kind::none) return scan_.failSyntax(path);
  switch (type.shape) {
    case Shape::text:
      if (kind == Kind::number && leniency == Leniency::numberAsText) {
        const std::string_view number = scan_.token();
        if (!isJsonNumber(number)) return scan_.failSyntax(path, "not a JSON number");
        static_cast<std::string*>(out)->assign(number);
        return true;
      }
      if (kind == Kind::string) return text(type, out, path);
      break;
    case Shape::secret:
      if (kind == Kind::string) return secret(*static_cast<Secret*>(out), path);
      break;
    case Shape::word:
      if (kind == Kind::string) {
        std::string_view word;
        if (!scan_.text(word, path)) return false;
        type.word->set(out, word);
        return true;
      }
      break;
    case Shape::integer:
      if (kind == Kind::string &&
          (leniency == Leniency::textAsInteger || leniency == Leniency::flag)) {
        std::string_view text;
        if (!scan_.text(text, path)) return false;
        if (!isJsonNumber(text)) break;
        return integer(text, *static_cast<std::int64_t*>(out), path);
      }
      if (kind == Kind::number) {
        return integer(scan_.token(), *static_cast<std::int64_t*>(out), path);
      }
      break;
    case Shape::number:
      if (kind == Kind::number) return number(*static_cast<double*>(out), path);
      break;
    case Shape::boolean:
      if (kind == Kind::boolean) {
        const std::string_view word = scan_.token();
        *static_cast<bool*>(out) = word == "true";
        return word == "true" || word == "false" || scan_.failSyntax(path);
      }
      break;
    case Shape::json: {
      std::string_view json;
      if (!scan_.raw(path, depth, json)) return false;
      JsonTextAccess::assign(*static_cast<JsonText*>(out), json);
      return true;
    }
    case Shape::list:
    case Shape::record:
    case Shape::map:
    case Shape::dictionary:
      return container(kind, type, leniency, out, path, depth);
  }
  return scan_.failExpected(path, nameOf(type.shape), nameOf(kind));
}

bool Reading::text(const TypeOps& type, void* out, const Path* path) {
  RawText raw;
  if (!scan_.rawText(raw, path)) return false;
  if (type.isView) {
    // Where it stands: text without its escapes is never longer.
    if (raw.escaped && !scan_.decode(raw, raw.begin, raw.size, path)) return false;
    *static_cast<std::string_view*>(out) = raw.view();
    return true;
  }
  auto& text = *static_cast<std::string*>(out);
  text.assign(raw.view());
  if (!raw.escaped) return true;
  if (!scan_.decode(raw, text.data(), raw.size, path)) return false;
  text.resize(raw.size);
  return true;
}

bool Reading::secret(Secret& out, const Path* path) {
  RawText raw;
  if (!scan_.rawText(raw, path)) return false;
  std::string plain(raw.size, '\0');
  std::size_t size = 0;
  const bool good = scan_.decode(raw, plain.data(), size, path);
  if (good) out = Secret(std::string_view(plain).substr(0, size));
  OPENSSL_cleanse(plain.data(), plain.size());
  return good;
}

bool Reading::integer(std::string_view text, std::int64_t& out, const Path* path) {
  const std::string_view quote = text.substr(0, kLongestQuote);
  switch (readInteger(text, out)) {
    case IntegerText::integer:
      return true;
    case IntegerText::fraction:
      return scan_.failExpected(path, "integer", quote);
    case IntegerText::outOfRange:
      return scan_.fail(path, std::string(quote).append(" is out of range"));
    case IntegerText::notANumber:
      break;
  }
  return scan_.failSyntax(path, "not a JSON number");
}

bool Reading::number(double& out, const Path* path) {
  return readNumber(scan_.token(), out) || scan_.failSyntax(path, "not a number, or out of range");
}

bool Reading::record(const Record& record, void* out, const Path* path, int depth) {
  if (!scan_.enter(depth, path)) return false;
  Object object{.plan = plans_.of(record, out),
                .out = out,
                .extras = record.extras == nullptr ? nullptr : record.extras(out),
                .path = path,
                .depth = depth};
  scan_.take('{');
  object.read.ended = scan_.take('}');
  while (!object.read.ended) {
    scan_.moveTo(readPlainMembers(object.plan, out, scan_.at(), object.read));
    if (object.read.ended) break;
    if (!member(object)) return false;
    const Follows then = scan_.follows('}');
    if (then == Follows::neither) return scan_.failSyntax(path);
    object.read.ended = then == Follows::end;
  }
  const std::uint64_t lacking = object.plan.required & ~object.present;
  if (lacking != 0) return missing(record, lacking, path);
  return object.unknownKeys.size() < 2 || scan_.unique(object.unknownKeys, path);
}

bool Reading::member(Object& object) {
  Plan& plan = object.plan;
  std::size_t index = plan.next[object.read.place];
  scan_.next();
  if (index < plan.steps.size() && plan.steps[index].isAt(scan_.at())) {
    scan_.moveTo(scan_.at() + plan.steps[index].spelled().size());
    return field(object, index);
  }
  std::string_view key;
  if (!scan_.key(key, object.path)) return false;
  index = indexOf(plan.record, key);
  if (index == plan.steps.size()) {
    object.unknownKeys.push_back(key);
    return unknown(key, object.extras, object.path, object.depth);
  }
  plan.next[object.read.place] = static_cast<std::uint8_t>(index);
  return field(object, index);
}

bool Reading::field(Object& object, std::size_t index) {
  const FieldRow& row = object.plan.record.fields[index];
  const Path here{.parent = object.path, .name = row.name};
  const std::uint64_t bit = std::uint64_t{1} << index;
  if ((object.read.seen & bit) != 0) return scan_.fail(&here, "occurs twice");
  object.read.seen |= bit;
  object.read.place = index + 1;
  const Kind kind = scan_.kind();
  if (kind == Kind::null && !keepsEmpty_) return scan_.check(&here, object.depth);
  if (kind == Kind::null || (row.leniency == Leniency::flag && kind == Kind::boolean)) {
    return unknown(row.name, object.extras, object.path, object.depth);
  }
  void* const slot = row.type->emplace(row.member(object.out));
  if (!value(*row.type, row.leniency, slot, &here, object.depth)) return false;
  if (keepsEmpty_ && object.extras != nullptr && isContainer(row.type->shape) &&
      valueOf(row, object.out) == nullptr && row.presence == Presence::whenSet) {
    ExtrasAccess::append(*object.extras, row.name, row.type->shape == Shape::list ? "[]" : "{}");
  }
  if ((object.plan.required & bit) == 0) return true;
  if (!goodId(*row.type, slot, &here)) return false;
  // An empty word is as good as absent.
  if (valueOf(row, object.out) != nullptr) object.present |= bit;
  return true;
}

bool Reading::goodId(const TypeOps& type, const void* required, const Path* path) {
  if (type.shape != Shape::integer) return true;
  const std::int64_t id = *static_cast<const std::int64_t*>(required);
  return id > 0 || scan_.failExpected(path, "a positive integer", std::to_string(id));
}

bool Reading::unknown(std::string_view key, Extras* extras, const Path* path, int depth) {
  const Path here{.parent = path, .name = key};
  if (extras == nullptr) return scan_.check(&here, depth);
  std::string_view json;
  if (!scan_.raw(&here, depth, json)) return false;
  ExtrasAccess::append(*extras, key, json);
  return true;
}

bool Reading::missing(const Record& record, std::uint64_t missing, const Path* path) {
  const FieldRow& first = record.fields[static_cast<std::size_t>(std::countr_zero(missing))];
  const Path here{.parent = path, .name = first.name};
  return scan_.failExpected(
      &here, first.type->shape == Shape::integer ? "a positive integer" : nameOf(first.type->shape),
      "nothing");
}

}  // namespace kibo::inventory::detail
