#include "emulator/answers.hpp"

#include "kibo/inventory/error.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::string_view kApplicationName = "Inventory";

// A message may quote bytes of the request that are no valid UTF-8.
std::string dump(const Json& body) {
  return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

Answer answer(const Json& body) { return {.status = 200, .body = dump(body)}; }

Answer platformError(int status, std::string_view code, std::string_view message,
                     const std::vector<Problem>& problems) {
  Json body{{"message", message}, {"errorCode", code}, {"applicationName", kApplicationName}};
  Json& items = body["items"] = Json::array();
  for (const Problem& problem : problems) {
    Json item{
        {"message", problem.message}, {"errorCode", code}, {"applicationName", kApplicationName}};
    if (!problem.field.empty()) {
      item["additionalErrorData"] =
          Json::array({Json{{"name", "field"}, {"value", problem.field}}});
    }
    items.push_back(std::move(item));
  }
  return {.status = status, .body = dump(body)};
}

Answer validationError(const std::vector<Problem>& problems) {
  return platformError(400, error_code::validationError, "The request is not valid", problems);
}

Answer inventoryError(int status, std::string_view error, std::string_view message) {
  return {.status = status, .body = dump(Json{{"error", error}, {"message", message}})};
}

}  // namespace kibo::inventory::testing::detail
