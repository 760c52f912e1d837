#include "cli/error_view.hpp"

#include "cli/json_object.hpp"

namespace kibo::inventory::cli {
namespace {

void addIfAny(JsonObject& object, std::string_view name, std::string_view text) {
  if (!text.empty()) object.addText(name, text);
}

std::string itemList(const Error& error) {
  std::string list;
  for (const ErrorItem& item : error.items) {
    JsonObject object;
    addIfAny(object, "code", item.code);
    addIfAny(object, "field", item.field);
    addIfAny(object, "message", item.message);
    list.append(list.empty() ? "[" : ",").append(object.text());
  }
  return list + "]";
}

}  // namespace

std::string showError(const Error& error) {
  JsonObject object;
  object.addText("kind", toString(error.kind))
      .addText("code", error.code)
      .add("status", std::to_string(error.status))
      .addText("delivery", toString(error.delivery))
      .addText("message", error.message);
  if (!error.items.empty()) object.add("items", itemList(error));
  addIfAny(object, "correlation_id", error.correlationId);
  if (error.attempts > 1) object.add("attempts", std::to_string(error.attempts));
  addIfAny(object, "stopped_because", error.stoppedBecause);
  if (error.retryAfter) object.add("retry_after_ms", std::to_string(error.retryAfter->count()));
  return object.text();
}

}  // namespace kibo::inventory::cli
