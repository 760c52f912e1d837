#pragma once

#include <memory>

#include "runtime/encode.hpp"
#include "runtime/reception.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail {

/// Carries a call out: encode, per-call middleware, retry loop (token, per-attempt middleware,
/// transport), then `reception`.
///
/// Nothing thrown by the caller's own middleware, transport or token provider leaves it.
Result<void> execute(Core& core, const OperationRow& row, const Arguments& arguments,
                     const CallOptions& options, const Reception& reception);

/// `execute` into a fresh `Answer`.
template <class Answer, class Body, class Query>
Result<Answer> call(Core& core, const TypedOperation<Answer, Body, Query>& row,
                    const Arguments& arguments, const CallOptions& options) {
  if constexpr (std::is_void_v<Answer>) {
    return execute(core, row, arguments, options, intoModel(nullptr));
  } else {
    Answer answer{};
    if (auto done = execute(core, row, arguments, options, intoModel(&answer)); !done) {
      return std::move(done).error();
    }
    return answer;
  }
}

/// `execute` with each element of the answer, a list, handed to `visit(Element&&)` as it arrives,
/// until that is false; how many were handed over. Throws what `visit` throws.
template <class Element, class Body, class Query, class Visit>
Result<std::size_t> stream(Core& core, const TypedOperation<std::vector<Element>, Body, Query>& row,
                           const Arguments& arguments, const CallOptions& options, Visit& visit) {
  Element current{};
  RowReceiver rows(
      typeOf<Element>(), &current,
      [](void* visitor, void* element) {
        return (*static_cast<Visit*>(visitor))(std::move(*static_cast<Element*>(element)));
      },
      &visit);
  auto done = execute(core, row, arguments, options, intoRows(rows));
  rows.rethrow();
  if (!done) return std::move(done).error();
  return rows.rows();
}

/// What a client calls an argument: `body(request)`, `query(parameters)`.
template <class Model>
ModelRef refer(const Model& model) noexcept {
  return {.type = &typeOf<Model>(), .value = &model};
}

}  // namespace kibo::inventory::detail
