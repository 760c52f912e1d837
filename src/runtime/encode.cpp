#include "runtime/encode.hpp"

#include <algorithm>

#include "json/query.hpp"
#include "json/writer.hpp"

namespace kibo::inventory::detail {
namespace {

Error invalid(std::string message) {
  return {.kind = ErrorKind::invalidRequest,
          .delivery = Delivery::notSent,
          .message = std::move(message)};
}

bool hasControlCharacter(std::string_view text) noexcept {
  return std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

bool isToken(std::string_view name) noexcept {
  constexpr std::string_view separators = "()<>@,;:\\\"/[]?={} \t";
  return !name.empty() && std::ranges::all_of(name, [&](unsigned char c) {
    return c > 0x20 && c < 0x7f && separators.find(static_cast<char>(c)) == std::string_view::npos;
  });
}

}  // namespace

Result<void> appendPath(std::string& url, std::string_view path,
                        const std::vector<std::pair<std::string_view, std::string>>& values,
                        std::string_view inventoryVersion) {
  while (!path.empty()) {
    const auto open = path.find('{');
    url += path.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = path.find('}', open);
    const std::string_view name = path.substr(open + 1, close - open - 1);
    path.remove_prefix(close + 1);
    if (name == "inventoryVersion") {
      url += inventoryVersion;
      continue;
    }
    const auto value =
        std::ranges::find(values, name, &std::pair<std::string_view, std::string>::first);
    if (value == values.end() || value->second.empty() || value->second == "." ||
        value->second == "..") {
      return invalid(std::string(name) +
                     R"( must not be empty, "." or "..": it is part of the path)");
    }
    url += percentEncode(value->second);
  }
  return {};
}

Result<void> encodeRequest(const Core& core, const Operation& operation, const Arguments& arguments,
                           const CallOptions& options, HttpRequest& request) {
  const bool hasBody = arguments.body.value != nullptr;
  request.method = operation.method;
  request.url = core.apiUrl;
  request.headers = hasBody ? core.headersWithBody : core.headers;
  request.body.clear();
  request.sink = nullptr;
  auto path =
      appendPath(request.url, operation.path, arguments.path, core.settings.inventoryVersion);
  if (!path) return path;
  std::string query;
  if (arguments.query.value != nullptr) {
    appendQuery(*arguments.query.type, arguments.query.value, query);
  }
  if (options.siteInQuery) {
    if (!operation.siteInQuery) {
      return invalid("CallOptions::siteInQuery is set, and this operation does not take it");
    }
    query +=
        (query.empty() ? "x-vol-site=" : "&x-vol-site=") + std::to_string(*options.siteInQuery);
  }
  if (!query.empty()) request.url.append("?").append(query);
  if (!arguments.body.written.empty()) {
    request.body = arguments.body.written;
  } else if (hasBody) {
    auto written = writeJson(*arguments.body.type, arguments.body.value, request.body);
    if (!written) return written;
  }
  if (findHeader(options.headers, "Authorization")) {
    return invalid(
        "CallOptions::headers must not hold Authorization: Settings::tokenProvider is the "
        "way to bring a token");
  }
  for (const Header& header : options.headers) {
    if (!isToken(header.name) || hasControlCharacter(header.value)) {
      return invalid(
          "a header given in CallOptions::headers has a name or value that HTTP does not allow");
    }
    setHeader(request.headers, header.name, header.value);
  }
  return {};
}

}  // namespace kibo::inventory::detail
