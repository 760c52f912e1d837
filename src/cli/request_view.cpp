#include "cli/request_view.hpp"

#include <charconv>
#include <string_view>

#include "cli/json_object.hpp"

namespace kibo::inventory::cli {
namespace {

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    if (text[i] == '%' && i + 2 < text.size() &&
        std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr ==
            text.data() + i + 3) {
      out += static_cast<char>(byte);
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

/// Takes what stands before `end` off `text`, and `end` itself.
std::string_view takeUntil(std::string_view& text, char end) {
  const std::string_view part = text.substr(0, text.find(end));
  text.remove_prefix(std::min(text.size(), part.size() + 1));
  return part;
}

std::string queryList(std::string_view query) {
  std::string list = "[";
  while (!query.empty()) {
    std::string_view value = takeUntil(query, '&');
    const std::string name = decoded(takeUntil(value, '='));
    list.append(list.size() == 1 ? "[" : ",[").append(asJson(name)).append(",");
    list.append(asJson(decoded(value))).append("]");
  }
  return list + "]";
}

std::string headerObject(const HttpRequest& request) {
  JsonObject headers;
  for (const Header& header : request.headers) headers.addText(header.name, header.value);
  return headers.addText("Authorization", "Bearer ***").text();
}

}  // namespace

std::string showRequest(const HttpRequest& request) {
  std::string_view url = request.url;
  url.remove_prefix(url.find('/', url.find("://") + 3));
  const std::string_view path = takeUntil(url, '?');
  return JsonObject()
      .addText("method", toString(request.method))
      .addText("path", path)
      .add("query", queryList(url))
      .add("headers", headerObject(request))
      .add("body", request.body.empty() ? "null" : request.body)
      .text();
}

}  // namespace kibo::inventory::cli
