#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/json_text.hpp"
#include "kibo/inventory/open.hpp"
#include "kibo/inventory/secret.hpp"
#include "kibo/inventory/serialize.hpp"
#include "kibo/inventory/tags.hpp"

/// A model is described once, by rows: the name of a field on the wire, how to treat the type of
/// the member, and where the member is. Reading, writing, query strings and printing are ordinary
/// functions that walk the rows. All tables are constant data: nothing runs at start-up.
namespace kibo::inventory::detail {

/// What a value is in JSON. `secret` is text that is never printed, `word` an `Open<E>`,
/// `map` is `Tags`, `dictionary` a `std::map` from text to values of one type, `json` any value.
enum class Shape : std::uint8_t {
  text,
  integer,
  number,
  boolean,
  secret,
  word,
  record,
  list,
  map,
  dictionary,
  json
};

enum class Presence : std::uint8_t {
  whenSet,   ///< Written when set; may be missing from an answer.
  always,    ///< A list or map that is written even when it is empty.
  required,  ///< An answer without it is an error. A required integer is an id: it is positive.
};

enum class Leniency : std::uint8_t {
  none,
  numberAsText,   ///< A number is read into a text member, as it was written.
  textAsInteger,  ///< A number in quotes is read into an integer member, by the rules of a number.

  /// What is no list is read as a list of one. An object is the list's wrapper when its `items` are
  /// a list and the elements have no such field, and an element otherwise.
  oneOrMany,

  /// The contract calls it a boolean where the service's words mean a number, or a list of them:
  /// `true` and `false` are kept among the extras under the field's own name, and written from
  /// there as long as the member is unset. A list is read as with `oneOrMany`.
  flag,
};

struct WordOps {
  std::string_view (*get)(const void* word) noexcept;
  void (*set)(void* word, std::string_view text);
  Words (*table)() noexcept;
};

/// How to reach the entries of a dictionary without knowing its type.
struct DictionaryOps {
  /// Adds an entry in its initial state and returns its value; null when the key was there.
  void* (*insert)(void* dictionary, std::string_view key);

  /// Calls `visit(state, key, value)` for each entry, in the order of the keys, until it is false.
  bool (*visit)(const void* dictionary, void* state,
                bool (*visit)(void* state, std::string_view key, const void* value));
};

struct TypeOps {
  Shape shape;

  /// The value that a member holds; null when it holds none. An empty list or map, and a word that
  /// is unset, are none.
  void* (*get)(void* member) noexcept;

  /// Makes the member hold a value in its initial state, and returns it.
  void* (*emplace)(void* member);

  // Those that the shape calls for; the others are null.
  const TypeOps* element = nullptr;  ///< Of a list or dictionary.
  const ListOps* list = nullptr;
  const DictionaryOps* dictionary = nullptr;
  const WordOps* word = nullptr;
  RecordOf record = nullptr;
};

struct FieldRow {
  std::string_view name;
  const TypeOps* type;
  void* (*member)(void* object) noexcept;
  Presence presence;
  Leniency leniency;
};

struct Record {
  std::string_view name;
  std::span<const FieldRow> fields;
  Extras* (*extras)(void* object) noexcept = nullptr;  ///< Null: unknown fields are dropped.
};

/// Null when the record has no field of this name.
[[nodiscard]] inline const FieldRow* findField(const Record& record,
                                               std::string_view name) noexcept {
  for (const FieldRow& field : record.fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

[[nodiscard]] inline bool hasField(const Record& record, std::string_view name) noexcept {
  return findField(record, name) != nullptr;
}

/// The value of a field; null when it is not set.
[[nodiscard]] inline const void* valueOf(const FieldRow& field, const void* object) noexcept {
  // Getting changes nothing: the accessors take void* because reading and writing share them.
  return field.type->get(field.member(const_cast<void*>(object)));
}

/// Whether a field of this name is written, so that an extra of the same name is not sent beside
/// it.
[[nodiscard]] inline bool isWritten(const Record& record, const void* object,
                                    std::string_view name) noexcept {
  const FieldRow* const field = findField(record, name);
  return field != nullptr &&
         (field->presence == Presence::always || valueOf(*field, object) != nullptr);
}

/// Null when the record keeps no extras.
[[nodiscard]] inline const Extras* extrasOf(const Record& record, const void* object) noexcept {
  return record.extras == nullptr ? nullptr : record.extras(const_cast<void*>(object));
}

/// The most fields that a record can have, and the longest name: the reader keeps a bit for each
/// field, and compares names without looking for the end of the buffer, which is padded.
inline constexpr std::size_t kMaxFields = 64;
inline constexpr std::size_t kMaxNameLength = 63;

template <class T>
struct TypeTraits;  // one specialisation for each kind of member

template <class T>
inline constexpr TypeOps kTypeOps = TypeTraits<T>::ops();

/// How to treat a member of type `T`: a scalar, a word, a secret, a model, a list of these, tags,
/// or an optional one.
template <class T>
const TypeOps& typeOf() noexcept {
  return kTypeOps<T>;
}

template <class T>
constexpr TypeOps plainOps(Shape shape) noexcept {
  return {.shape = shape,
          .get = [](void* member) noexcept { return member; },
          .emplace =
              [](void* member) {
                *static_cast<T*>(member) = T{};
                return member;
              }};
}

template <>
struct TypeTraits<std::string> {
  static constexpr TypeOps ops() noexcept { return plainOps<std::string>(Shape::text); }
};
template <>
struct TypeTraits<std::int64_t> {
  static constexpr TypeOps ops() noexcept { return plainOps<std::int64_t>(Shape::integer); }
};
template <>
struct TypeTraits<double> {
  static constexpr TypeOps ops() noexcept { return plainOps<double>(Shape::number); }
};
template <>
struct TypeTraits<bool> {
  static constexpr TypeOps ops() noexcept { return plainOps<bool>(Shape::boolean); }
};
template <>
struct TypeTraits<Secret> {
  static constexpr TypeOps ops() noexcept { return plainOps<Secret>(Shape::secret); }
};

template <class E>
inline constexpr WordOps kWordOps{
    [](const void* word) noexcept { return static_cast<const Open<E>*>(word)->word(); },
    [](void* word, std::string_view text) { *static_cast<Open<E>*>(word) = Open<E>(text); },
    []() noexcept { return wordsOf(E{}); },
};

template <class E>
struct TypeTraits<Open<E>> {
  static constexpr TypeOps ops() noexcept {
    TypeOps type = plainOps<Open<E>>(Shape::word);
    type.get = [](void* member) noexcept -> void* {
      return static_cast<Open<E>*>(member)->has_value() ? member : nullptr;
    };
    type.word = &kWordOps<E>;
    return type;
  }
};

template <class T>
struct TypeTraits<std::optional<T>> {
  static constexpr TypeOps ops() noexcept {
    TypeOps type = TypeTraits<T>::ops();
    type.get = [](void* member) noexcept -> void* {
      auto& optional = *static_cast<std::optional<T>*>(member);
      return optional ? &*optional : nullptr;
    };
    type.emplace = [](void* member) -> void* {
      return &static_cast<std::optional<T>*>(member)->emplace();
    };
    return type;
  }
};

template <class Container>
constexpr TypeOps containerOps(Shape shape) noexcept {
  TypeOps type = plainOps<Container>(shape);
  type.get = [](void* member) noexcept -> void* {
    return static_cast<Container*>(member)->empty() ? nullptr : member;
  };
  return type;
}

template <class T>
struct TypeTraits<std::vector<T>> {
  static constexpr TypeOps ops() noexcept {
    TypeOps type = containerOps<std::vector<T>>(Shape::list);
    type.element = &kTypeOps<T>;
    type.list = &kListOps<std::vector<T>>;
    return type;
  }
};

template <>
struct TypeTraits<Tags> {
  static constexpr TypeOps ops() noexcept { return containerOps<Tags>(Shape::map); }
};

template <>
struct TypeTraits<JsonText> {
  static constexpr TypeOps ops() noexcept { return plainOps<JsonText>(Shape::json); }
};

template <class T>
inline constexpr DictionaryOps kDictionaryOps{
    [](void* dictionary, std::string_view key) -> void* {
      auto& entries = *static_cast<std::map<std::string, T>*>(dictionary);
      const auto [entry, isNew] = entries.try_emplace(std::string(key));
      return isNew ? &entry->second : nullptr;
    },
    [](const void* dictionary, void* state,
       bool (*visit)(void* state, std::string_view key, const void* value)) {
      const auto& entries = *static_cast<const std::map<std::string, T>*>(dictionary);
      return std::ranges::all_of(
          entries, [&](const auto& entry) { return visit(state, entry.first, &entry.second); });
    },
};

template <class T>
struct TypeTraits<std::map<std::string, T>> {
  static constexpr TypeOps ops() noexcept {
    TypeOps type = containerOps<std::map<std::string, T>>(Shape::dictionary);
    type.element = &kTypeOps<T>;
    type.dictionary = &kDictionaryOps<T>;
    return type;
  }
};

/// `DictionaryOps::visit` with any function.
template <class Visit>
bool visitEntries(const TypeOps& type, const void* dictionary, Visit visit) {
  return type.dictionary->visit(dictionary, &visit,
                                [](void* state, std::string_view key, const void* value) {
                                  return (*static_cast<Visit*>(state))(key, value);
                                });
}

template <class T>
  requires Model<T>
struct TypeTraits<T> {
  static constexpr TypeOps ops() noexcept {
    TypeOps type = plainOps<T>(Shape::record);
    type.record = kRecordOf<T>;
    return type;
  }
};

template <auto Member>
struct MemberOf;
template <class Object, class Type, Type Object::*Member>
struct MemberOf<Member> {
  using Value = Type;
  static void* at(void* object) noexcept { return &(static_cast<Object*>(object)->*Member); }
};

/// One row: `field<&RefreshItem::quantity>("quantity")`.
template <auto Member>
consteval FieldRow field(std::string_view wireName, Presence presence = Presence::whenSet,
                         Leniency leniency = Leniency::none) {
  if (wireName.empty() || wireName.size() > kMaxNameLength) throw "a name of 1 to 63 characters";
  return {wireName, &kTypeOps<typename MemberOf<Member>::Value>, &MemberOf<Member>::at, presence,
          leniency};
}

/// The description of `T`, a model whose last member is `Extras extras`.
template <class T, std::size_t N>
  requires(N <= kMaxFields)
consteval Record recordWithExtras(std::string_view name, const FieldRow (&fields)[N]) {
  return {name, fields,
          [](void* object) noexcept -> Extras* { return &static_cast<T*>(object)->extras; }};
}

}  // namespace kibo::inventory::detail
