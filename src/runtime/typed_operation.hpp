#pragma once

#include <type_traits>

#include "json/record.hpp"
#include "kibo/inventory/operation.hpp"
#include "runtime/governor_class.hpp"

namespace kibo::inventory::detail {

/// A type of which objects can be made without knowing it. A null `ops` is no type: the operation
/// has no such argument, or no answer.
struct DynamicType {
  const TypeOps* ops = nullptr;
  void* (*make)() = nullptr;  ///< A new object in its initial state.
  void (*destroy)(void* object) noexcept = nullptr;
};

template <class T>
constexpr DynamicType dynamicType() {
  if constexpr (std::is_void_v<T>) {
    return {};
  } else {
    return {.ops = &kTypeOps<T>,
            .make = []() -> void* { return new T{}; },
            .destroy = [](void* object) noexcept { delete static_cast<T*>(object); }};
  }
}

/// One operation: what is known of it, and the types it works with.
struct OperationRow {
  Operation operation{};
  DynamicType query{};
  DynamicType body{};
  DynamicType answer{};
  Leniency answerLeniency =
      Leniency::none;  ///< `oneOrMany`: the service may answer an object for a list of one.
  RateClass rateClass = RateClass::read;
};

/// A row whose types the compiler knows: what `call` takes and answers follows from it.
template <class Answer, class Body = void, class Query = void>
struct TypedOperation : OperationRow {
  constexpr TypedOperation(const Operation& what, Leniency leniency = Leniency::none,
                           RateClass rate = RateClass::read)
      : OperationRow{.operation = what,
                     .query = dynamicType<Query>(),
                     .body = dynamicType<Body>(),
                     .answer = dynamicType<Answer>(),
                     .answerLeniency = leniency,
                     .rateClass = rate} {}
  constexpr TypedOperation(const Operation& what, RateClass rate)
      : TypedOperation(what, Leniency::none, rate) {}
};

inline constexpr Source kAllSources = Source::sdk2026 | Source::spec2025 | Source::swagger2020;

}  // namespace kibo::inventory::detail
