#include "json/reading.hpp"

#include <bit>
#include <cstring>
#include <string>
#include <utility>

#include "json/extras_access.hpp"
#include "json/json_text_access.hpp"
#include "json/number.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kLongestQuote = 40;  // of a value in an error

/// Whether the key at `raw`, which points behind its opening quote, is spelled like `name`. May
/// look `kMaxNameLength` bytes on, which the padding of the buffer allows.
bool isKey(const char* raw, std::string_view name) noexcept {
  return std::memcmp(raw, name.data(), name.size()) == 0 && raw[name.size()] == '"';
}

bool isContainer(Shape shape) noexcept {
  return shape == Shape::list || shape == Shape::map || shape == Shape::dictionary;
}

bool isBoolean(Scan::Value& value) noexcept {
  const char first = *value.raw_json_token().data();
  return first == 't' || first == 'f';
}

std::size_t indexOf(const Record& record, std::string_view key) noexcept {
  std::size_t index = 0;
  while (index < record.fields.size() && record.fields[index].name != key) ++index;
  return index;
}

}  // namespace

bool Reading::root(Scan::Document& document, const TypeOps& type, Leniency leniency, void* out) {
  keepsEmpty_ = leniency == Leniency::givenEmpty;
  Scan::Kind kind{};
  if (const auto error = document.type().get(kind)) return scan_.fail(nullptr, error);
  bool good = false;
  if (kind == Scan::Kind::array && type.shape == Shape::list) {
    Array array;
    if (const auto error = document.get_array().get(array)) return scan_.fail(nullptr, error);
    good = list(array, type, Leniency::none, out, nullptr, 1);
  } else if (kind == Scan::Kind::object) {
    Object root;
    if (const auto error = document.get_object().get(root)) return scan_.fail(nullptr, error);
    good = object(root, type, leniency, out, nullptr, 1);
  } else {
    return scan_.failExpected(nullptr, nameOf(type.shape), nameOf(kind));
  }
  if (good && !scan_.atEnd()) return scan_.fail(nullptr, "not valid JSON: text after the end");
  return good;
}

bool Reading::value(Scan::Value& value, const TypeOps& type, Leniency leniency, void* out,
                    const Path* path, int depth) {
  Scan::Kind kind{};
  if (!scan_.kind(value, kind, path)) return false;
  switch (type.shape) {
    case Shape::text:
      if (kind == Scan::Kind::number && leniency == Leniency::numberAsText) {
        static_cast<std::string*>(out)->assign(tokenOf(value));
        return scan_.check(value, path, depth);
      }
      if (kind == Scan::Kind::string) {
        std::string_view text;
        if (const auto error = value.get_string().get(text)) return scan_.fail(path, error);
        static_cast<std::string*>(out)->assign(text);
        return true;
      }
      break;
    case Shape::secret:
    case Shape::word:
      if (kind == Scan::Kind::string) {
        std::string_view word;
        if (const auto error = value.get_string().get(word)) return scan_.fail(path, error);
        if (type.shape == Shape::secret) {
          *static_cast<Secret*>(out) = Secret(word);
        } else {
          type.word->set(out, word);
        }
        return true;
      }
      break;
    case Shape::integer:
      if (kind == Scan::Kind::string &&
          (leniency == Leniency::textAsInteger || leniency == Leniency::flag)) {
        std::string_view text;
        if (const auto error = value.get_string().get(text)) return scan_.fail(path, error);
        if (!isJsonNumber(text)) break;
        return integer(text, *static_cast<std::int64_t*>(out), path);
      }
      if (kind == Scan::Kind::number) {
        auto& number = *static_cast<std::int64_t*>(out);
        return value.get_int64().get(number) == simdjson::SUCCESS ||
               integer(tokenOf(value), number, path);
      }
      break;
    case Shape::number:
      if (kind == Scan::Kind::number) {
        const auto error = value.get_double().get(*static_cast<double*>(out));
        return error == simdjson::SUCCESS || scan_.fail(path, "not a number, or out of range");
      }
      break;
    case Shape::boolean:
      if (kind == Scan::Kind::boolean) {
        const auto error = value.get_bool().get(*static_cast<bool*>(out));
        return error == simdjson::SUCCESS || scan_.fail(path, error);
      }
      break;
    case Shape::json: {
      std::string_view json;
      if (!scan_.raw(value, path, depth, json)) return false;
      JsonTextAccess::assign(*static_cast<JsonText*>(out), json);
      return true;
    }
    case Shape::list:
    case Shape::record:
    case Shape::map:
    case Shape::dictionary:
      return container(value, kind, type, leniency, out, path, depth);
  }
  return scan_.failExpected(path, nameOf(type.shape), nameOf(kind));
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
  return scan_.fail(path, "not a JSON number");
}

bool Reading::record(Object& object, const Record& record, Order& order, void* out,
                     const Path* path, int depth) {
  if (!scan_.enter(depth, path)) return false;
  Extras* const extras = record.extras == nullptr ? nullptr : record.extras(out);
  std::vector<std::string_view> unknownKeys;
  std::uint64_t seen = 0;
  std::uint64_t present = 0;  // of the required ones
  std::size_t place = 0;
  for (auto next : object) {
    simdjson::ondemand::field pair;
    if (const auto error = std::move(next).get(pair)) return scan_.fail(path, error);
    std::size_t index = order.next[place];
    if (index >= record.fields.size() || !isKey(pair.key().raw(), record.fields[index].name)) {
      std::string_view key;
      if (const auto error = pair.unescaped_key().get(key)) return scan_.fail(path, error);
      index = indexOf(record, key);
      if (index == record.fields.size()) {
        unknownKeys.push_back(key);
        if (!unknown(pair.value(), key, extras, path, depth)) return false;
        continue;
      }
      order.next[place] = static_cast<std::uint8_t>(index);
    }
    place = index + 1;
    const FieldRow& row = record.fields[index];
    const Path here{.parent = path, .name = row.name};
    const std::uint64_t bit = std::uint64_t{1} << index;
    if ((seen & bit) != 0) return scan_.fail(&here, "occurs twice");
    seen |= bit;
    if (isNull(pair.value()) && !keepsEmpty_) {
      if (!scan_.check(pair.value(), &here, depth)) return false;
      continue;
    }
    if (isNull(pair.value()) || (row.leniency == Leniency::flag && isBoolean(pair.value()))) {
      if (!unknown(pair.value(), row.name, extras, path, depth)) return false;
      continue;
    }
    void* const slot = row.type->emplace(row.member(out));
    if (!value(pair.value(), *row.type, row.leniency, slot, &here, depth)) return false;
    if (keepsEmpty_ && extras != nullptr && isContainer(row.type->shape) &&
        valueOf(row, out) == nullptr && row.presence == Presence::whenSet) {
      ExtrasAccess::append(*extras, row.name, row.type->shape == Shape::list ? "[]" : "{}");
    }
    if ((order.required & bit) == 0) continue;
    if (!goodId(*row.type, slot, &here)) return false;
    if (valueOf(row, out) != nullptr) present |= bit;  // an empty word is as good as absent
  }
  if ((order.required & ~present) != 0) return missing(record, order.required & ~present, path);
  return unknownKeys.size() < 2 || scan_.unique(unknownKeys, path);
}

bool Reading::goodId(const TypeOps& type, const void* required, const Path* path) {
  if (type.shape != Shape::integer) return true;
  const std::int64_t id = *static_cast<const std::int64_t*>(required);
  return id > 0 || scan_.failExpected(path, "a positive integer", std::to_string(id));
}

bool Reading::unknown(Scan::Value& value, std::string_view key, Extras* extras, const Path* path,
                      int depth) {
  const Path here{.parent = path, .name = key};
  if (extras == nullptr) return scan_.check(value, &here, depth);
  std::string_view json;
  if (!scan_.raw(value, &here, depth, json)) return false;
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
