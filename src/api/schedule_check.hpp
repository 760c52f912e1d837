#pragma once

#include "runtime/call.hpp"

namespace kibo::inventory::detail {

/// Whether the schedules in the body of a call, those of its fields called `cronExpression` that
/// are set, are cron expressions. The error names the field, `exportSettings.cronExpression`, and
/// the position. Looks into the body and the models that it holds, not into lists: no schedule is
/// in one.
[[nodiscard]] Result<void> checkSchedules(const ModelRef& body);

/// `call`, unless the body has a schedule that is wrong: then nothing is sent.
template <class Answer, class Body, class Query>
Result<Answer> callChecked(Core& core, const TypedOperation<Answer, Body, Query>& row,
                           const Arguments& arguments, const CallOptions& options) {
  if (auto checked = checkSchedules(arguments.body); !checked) {
    checked.error().operation = row.operation.id;
    return std::move(checked).error();
  }
  return call(core, row, arguments, options);
}

}  // namespace kibo::inventory::detail
