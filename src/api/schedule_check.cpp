#include "api/schedule_check.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "kibo/inventory/cron_expression.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kFieldName = "cronExpression";

/// `path` names what the record is a value of: empty, or with a point at its end.
Result<void> checkRecord(const Record& record, const void* object, const std::string& path) {
  for (const FieldRow& field : record.fields) {
    const void* const value = valueOf(field, object);
    if (value == nullptr) continue;
    const std::string name = path + std::string(field.name);
    if (field.type->shape == Shape::record) {
      if (auto checked = checkRecord(field.type->record(), value, name + "."); !checked) {
        return checked;
      }
    } else if (field.type->shape == Shape::text && field.name == kFieldName) {
      auto parsed = CronExpression::parse(*static_cast<const std::string*>(value));
      if (parsed) continue;
      Error error = std::move(parsed).error();
      error.items = {{.field = name, .message = error.message}};
      error.message.insert(0, name + ": ");
      return error;
    }
  }
  return {};
}

}  // namespace

Result<void> checkSchedules(const ModelRef& body) {
  if (body.value == nullptr || body.type->shape != Shape::record) return {};
  return checkRecord(body.type->record(), body.value, "");
}

}  // namespace kibo::inventory::detail
