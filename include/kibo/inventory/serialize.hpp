#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/result.hpp"

/// Models as JSON text, for files, queues and logs. No JSON library is needed; `json.hpp` connects
/// the models to nlohmann/json.
namespace kibo::inventory {

namespace detail {

/// How to reach the elements of a list without knowing its type.
struct ListOps {
  std::size_t (*size)(const void* list) noexcept;
  void* (*at)(void* list, std::size_t index) noexcept;
  void* (*append)(void* list);  ///< Adds an element in its initial state and returns it.
  void (*reserve)(void* list, std::size_t count);
};

template <class List>
inline constexpr ListOps kListOps{
    [](const void* list) noexcept { return static_cast<const List*>(list)->size(); },
    [](void* list, std::size_t index) noexcept -> void* {
      return &(*static_cast<List*>(list))[index];
    },
    [](void* list) -> void* { return &static_cast<List*>(list)->emplace_back(); },
    [](void* list, std::size_t count) { static_cast<List*>(list)->reserve(count); },
};

using RecordOf = const Record& (*)() noexcept;

template <class M>
inline constexpr RecordOf kRecordOf =
    []() noexcept -> const Record& { return recordOf(static_cast<const M*>(nullptr)); };

// `list` is null for a single record.
KIBO_INVENTORY_API std::string toJson(RecordOf record, const ListOps* list, const void* value);
KIBO_INVENTORY_API Result<void> fromJson(std::string_view json, RecordOf record,
                                         const ListOps* list, void* out);
KIBO_INVENTORY_API std::string print(RecordOf record, const ListOps* list, const void* value);

}  // namespace detail

/// A model of this library: anything with a `recordOf` beside it.
template <class M>
concept Model = requires(const M* model) { static_cast<const detail::Record&>(recordOf(model)); };

/// The model as JSON text, without white space: members that are set, in the model's order, then
/// the extras. Throws `ApiError` (`ErrorKind::invalidRequest`, the path in the message) when a
/// value has no JSON: a number that is not finite, text that is not UTF-8, an unset word in a
/// list.
template <Model M>
[[nodiscard]] std::string toJson(const M& model) {
  return detail::toJson(detail::kRecordOf<M>, nullptr, &model);
}
template <Model M>
[[nodiscard]] std::string toJson(const std::vector<M>& models) {
  return detail::toJson(detail::kRecordOf<M>, &detail::kListOps<std::vector<M>>, &models);
}

namespace detail {
template <class T>
struct FromJson {
  using Element = T;
  static constexpr const ListOps* list = nullptr;
};
template <class M>
struct FromJson<std::vector<M>> {
  using Element = M;
  static constexpr const ListOps* list = &kListOps<std::vector<M>>;
};
}  // namespace detail

/// Reads `fromJson<InventoryResponse>(text)` or `fromJson<std::vector<InventoryResponse>>(text)`.
/// The error is an `ErrorKind::decode` whose message names the path, e.g. `[17].onHand: expected
/// integer, got string`. `null` is as good as absent; a field that the model does not have goes
/// into its extras; an integer may be written `3.0` but not `3.5`, and never wraps; a list may be
/// wrapped as `{"items": [...]}`. A key that occurs twice, invalid UTF-8, more than 64 levels and
/// text after the value are errors.
template <class T>
  requires Model<typename detail::FromJson<T>::Element>
[[nodiscard]] Result<T> fromJson(std::string_view json) {
  using Element = typename detail::FromJson<T>::Element;
  T value{};
  auto read = detail::fromJson(json, detail::kRecordOf<Element>, detail::FromJson<T>::list, &value);
  if (!read) return std::move(read).error();
  return value;
}

/// The model for people and logs, in one line: `InventoryResponse{locationCode: "ALB", onHand: 7}`.
/// Only members that are set. Secrets are `***`, and of the extras only the names are printed,
/// since nobody knows whether one of them is a secret.
template <Model M>
[[nodiscard]] std::string print(const M& model) {
  return detail::print(detail::kRecordOf<M>, nullptr, &model);
}
template <Model M>
[[nodiscard]] std::string print(const std::vector<M>& models) {
  return detail::print(detail::kRecordOf<M>, &detail::kListOps<std::vector<M>>, &models);
}

}  // namespace kibo::inventory
