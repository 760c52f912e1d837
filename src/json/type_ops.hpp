#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "kibo/inventory/json_text.hpp"
#include "kibo/inventory/open.hpp"
#include "kibo/inventory/secret.hpp"
#include "kibo/inventory/serialize.hpp"
#include "kibo/inventory/tags.hpp"

namespace kibo::inventory {
struct TagView;
}

/// How to treat the types of members without knowing them: tables of functions, made by the
/// compiler, one for each type.
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

/// How to make a list that borrows its elements: a span of what lies elsewhere.
struct ViewListOps {
  std::size_t elementSize;
  void (*start)(void* place) noexcept;  ///< Makes an element in its initial state.
  void (*set)(void* list, const void* first, std::size_t count) noexcept;
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

  bool isOptional = false;  ///< The member is an optional one.

  /// The value borrows from the text that it was read from: a `std::string_view`, or a span, whose
  /// operations are `viewList`. Only for reading; `list` is null then.
  bool isView = false;
  const ViewListOps* viewList = nullptr;  ///< Of a list or map.
};

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
    type.isOptional = true;
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

template <>
struct TypeTraits<std::string_view> {
  static constexpr TypeOps ops() noexcept {
    TypeOps type = plainOps<std::string_view>(Shape::text);
    type.isView = true;
    return type;
  }
};

template <class T>
inline constexpr ViewListOps kViewListOps{
    sizeof(T),
    [](void* place) noexcept { ::new (place) T{}; },
    [](void* list, const void* first, std::size_t count) noexcept {
      *static_cast<std::span<const T>*>(list) = {static_cast<const T*>(first), count};
    },
};

template <class T>
constexpr TypeOps viewListOps(Shape shape) noexcept {
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
  TypeOps type = containerOps<std::span<const T>>(shape);
  type.isView = true;
  type.viewList = &kViewListOps<T>;
  return type;
}

template <class T>
struct TypeTraits<std::span<const T>> {
  static constexpr TypeOps ops() noexcept {
    TypeOps type = viewListOps<T>(Shape::list);
    type.element = &kTypeOps<T>;
    return type;
  }
};
template <std::same_as<TagView> T>
struct TypeTraits<std::span<const T>> {
  static constexpr TypeOps ops() noexcept { return viewListOps<T>(Shape::map); }
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

}  // namespace kibo::inventory::detail
