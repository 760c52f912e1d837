#include "runtime/error_answer.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "http/delivery.hpp"
#include "json/value.hpp"
#include "runtime/retry_after.hpp"
#include "runtime/status.hpp"

namespace kibo::inventory::detail {
namespace {

// The words of an error are few. More is not read: as objects it would take many times its size.
constexpr std::size_t kLargestRead = std::size_t{1} << 20;
constexpr std::size_t kMostItems = 100;
constexpr std::size_t kLongestText = 500;  // of a message that is not the service's own JSON
constexpr std::string_view kCorrelationHeader = "x-vol-correlation";

/// The text of the first of `names` that is there and is not empty.
std::string firstText(const JsonValue& object, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    const JsonValue* value = object.find(name);
    if (value != nullptr && !value->text.empty()) return value->text;
  }
  return {};
}

/// `messages` of the service's base answer, joined.
std::string joinedMessages(const JsonValue& object) {
  std::string joined;
  const JsonValue* messages = object.find("messages");
  if (messages == nullptr) return joined;
  for (const JsonValue& message : messages->elements) {
    if (message.text.empty()) continue;
    if (!joined.empty()) joined += "; ";
    joined += message.text;
  }
  return joined;
}

std::string messageOf(const JsonValue& object) {
  if (std::string text = firstText(object, {"message"}); !text.empty()) {
    return text;
  }
  if (const JsonValue* nested = object.find("message"); nested != nullptr) {
    if (std::string text = joinedMessages(*nested); !text.empty()) return text;
  }
  if (std::string text = joinedMessages(object); !text.empty()) return text;
  return firstText(object, {"error_description", "error", "title", "detail"});
}

/// `[{name, value}]`, where the platform names the field that an error is about.
std::string fieldOf(const JsonValue& item) {
  std::string field = firstText(item, {"field", "propertyName", "name"});
  if (!field.empty()) return field;
  for (const std::string_view name : {"additionalErrorData", "applicationErrorData"}) {
    const JsonValue* data = item.find(name);
    if (data == nullptr) continue;
    for (const JsonValue& pair : data->elements) {
      if (field = firstText(pair, {"value"}); !field.empty()) {
        return field;
      }
    }
  }
  return field;
}

void readItems(const JsonValue& object, std::vector<ErrorItem>& items) {
  const JsonValue* list = object.find("items");
  if (list == nullptr) return;
  for (const JsonValue& entry : list->elements) {
    if (items.size() == kMostItems) return;
    items.push_back({.code = firstText(entry, {"errorCode", "code"}),
                     .field = fieldOf(entry),
                     .message = entry.text.empty() ? messageOf(entry) : entry.text});
  }
}

bool looksLikeHtml(std::string_view body) noexcept {
  const auto start = body.find_first_not_of(" \t\r\n");
  return start != std::string_view::npos && body[start] == '<';
}

std::string titleOf(std::string_view html) {
  const auto open = html.find("<title>");
  if (open == std::string_view::npos) return {};
  const auto start = open + std::string_view("<title>").size();
  return std::string(html.substr(start, std::min(html.find("</title>") - start, kLongestText)));
}

std::string describeForeignBody(const HttpResponse& response) {
  const std::string status = "the service answered HTTP " + std::to_string(response.status);
  if (response.body.empty()) return status + " with an empty body";
  if (looksLikeHtml(response.body)) {
    const std::string title = titleOf(response.body);
    return status + " with an HTML page" + (title.empty() ? "" : " (" + title + ")");
  }
  return status + ": " + response.body.substr(0, kLongestText);
}

}  // namespace

Error errorFromAnswer(const HttpResponse& response, const Clock& clock) {
  Error error{.kind = kindOfStatus(response.status),
              .delivery = deliveryOfStatus(response.status),
              .status = response.status,
              .retryAfter = retryAfterOf(response, clock)};
  if (const auto id = findHeader(response.headers, kCorrelationHeader)) error.correlationId = *id;

  const auto body = response.body.size() <= kLargestRead ? parseJsonValue(response.body)
                                                         : std::optional<JsonValue>();
  if (body && body->type == JsonValue::Type::object) {
    error.code = firstText(*body, {"errorCode", "code", "error"});
    error.message = messageOf(*body);
    readItems(*body, error.items);
    if (error.correlationId.empty()) {
      error.correlationId = firstText(*body, {"correlationId"});
    }
    // `error` is a code in one shape and a sentence in another.
    if (error.code.find(' ') != std::string::npos) {
      if (error.message.empty()) error.message = error.code;
      error.code.clear();
    }
  }
  if (error.message.empty()) error.message = describeForeignBody(response);
  return error;
}

}  // namespace kibo::inventory::detail
