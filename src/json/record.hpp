#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "json/type_ops.hpp"
#include "kibo/inventory/extras.hpp"

/// A model is described once, by rows: the name of a field on the wire, how to treat the type of
/// the member, and where the member is. Reading, writing, query strings and printing are ordinary
/// functions that walk the rows. All tables are constant data: nothing runs at start-up.
namespace kibo::inventory::detail {

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

  /// Of a text as a whole: a request. Lists and maps that are given but empty, and nulls, are kept
  /// among the extras under the field's own name, so that they are sent.
  givenEmpty,
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
