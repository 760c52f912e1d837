#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace kibo::inventory::cli {

/// `text` as a JSON string; what is not UTF-8 in it is replaced.
[[nodiscard]] inline std::string asJson(std::string_view text) {
  using Json = nlohmann::json;
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A JSON object in one line, put together from JSON text: what is in it stays as it was written,
/// numbers of any size too.
class JsonObject {
 public:
  JsonObject& add(std::string_view name, std::string_view json) {
    text_.append(text_.empty() ? "{" : ",").append(asJson(name)).append(":").append(json);
    return *this;
  }
  JsonObject& addText(std::string_view name, std::string_view text) {
    return add(name, asJson(text));
  }

  [[nodiscard]] std::string text() const { return text_.empty() ? "{}" : text_ + "}"; }

 private:
  std::string text_{};
};

}  // namespace kibo::inventory::cli
