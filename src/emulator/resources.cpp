#include "emulator/resources.hpp"

#include <algorithm>
#include <charconv>

#include "emulator/dates.hpp"
#include "emulator/state.hpp"

namespace kibo::inventory::testing::detail {

void overlay(Json& kept, const Json& sent, Names own) {
  for (const auto& [name, value] : sent.items()) {
    if (value.is_null() || std::ranges::find(own, name) != own.end()) continue;
    kept[name] = value;
  }
}

Answer notFound(std::string_view what) {
  return inventoryError(404, "Not Found", "There is no " + std::string(what));
}

Answer alreadyThere(std::string_view what, std::string_view error) {
  return inventoryError(409, error, "There is already " + std::string(what));
}

Json success(std::size_t results) {
  return {{"success", true}, {"messages", Json::array()}, {"numResults", results}};
}

std::optional<std::int64_t> pathNumber(const Context& context, std::string_view name) {
  const std::string& text = context.values.find(name)->second;
  const char* end = text.data() + text.size();
  std::int64_t number = 0;
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stopped != end) return std::nullopt;
  return number;
}

std::string dateOfNow(const Context& context) { return formatDate(context.state.clock->wallNow()); }

}  // namespace kibo::inventory::testing::detail
