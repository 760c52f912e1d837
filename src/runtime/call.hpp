#pragma once

#include <memory>

#include "runtime/encode.hpp"

namespace kibo::inventory::detail {

/// Carries a call out: encode, per-call middleware, retry loop (token, per-attempt middleware,
/// transport), decode into `out` by `type`. A null `type` ignores the body of the answer.
///
/// Nothing thrown by the caller's own middleware, transport or token provider leaves it.
Result<void> execute(Core& core, const Operation& operation, const Arguments& arguments,
                     const CallOptions& options, const TypeOps* type, void* out);

/// `execute` into a fresh `T`.
template <class T>
Result<T> call(Core& core, const Operation& operation, const Arguments& arguments,
               const CallOptions& options) {
  T value{};
  if (auto done = execute(core, operation, arguments, options, &typeOf<T>(), &value); !done) {
    return std::move(done).error();
  }
  return value;
}

/// What a client calls an argument: `body(request)`, `query(parameters)`.
template <class Model>
ModelRef refer(const Model& model) noexcept {
  return {.type = &typeOf<Model>(), .value = &model};
}

}  // namespace kibo::inventory::detail
