#pragma once

#include <memory>

#include "runtime/encode.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail {

/// Carries a call out: encode, per-call middleware, retry loop (token, per-attempt middleware,
/// transport), decode into `out`, an object of the row's type of answer; null when it has none.
///
/// Nothing thrown by the caller's own middleware, transport or token provider leaves it.
Result<void> execute(Core& core, const OperationRow& row, const Arguments& arguments,
                     const CallOptions& options, void* out);

/// `execute` into a fresh `Answer`.
template <class Answer, class Body, class Query>
Result<Answer> call(Core& core, const TypedOperation<Answer, Body, Query>& row,
                    const Arguments& arguments, const CallOptions& options) {
  if constexpr (std::is_void_v<Answer>) {
    return execute(core, row, arguments, options, nullptr);
  } else {
    Answer answer{};
    if (auto done = execute(core, row, arguments, options, &answer); !done) {
      return std::move(done).error();
    }
    return answer;
  }
}

/// What a client calls an argument: `body(request)`, `query(parameters)`.
template <class Model>
ModelRef refer(const Model& model) noexcept {
  return {.type = &typeOf<Model>(), .value = &model};
}

}  // namespace kibo::inventory::detail
