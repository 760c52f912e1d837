#include <algorithm>

#include "http/request_check.hpp"
#include "runtime/base_url.hpp"
#include "runtime/encode.hpp"
#include "target.hpp"

namespace {

using namespace kibo::inventory;
using testing::Input;
using testing::require;

bool hasControl(std::string_view text) {
  return std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

void baseUrl(std::string_view text) {
  const auto base = detail::readBaseUrl(testing::withSecret(text));
  if (!base) {
    require(testing::keepsSecret(base.error().describe()), "no error repeats a URL");
    return;
  }
  require(base->url.starts_with(base->scheme + "://" + base->host), "scheme, host, no user");
  require(base->url.find_first_of("@?# \\") == std::string::npos && !hasControl(base->url),
          "nothing behind the host and port");
  const auto again = detail::readBaseUrl(base->url);
  require(again && again->url == base->url && again->host == base->host, "read again, the same");
}

std::string decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      result += text[i];
      continue;
    }
    result += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
    i += 2;
  }
  return result;
}

void path(Input input) {
  const std::string first = input.line();
  const std::string second = input.rest();
  std::string url;
  const auto appended =
      detail::appendPath(url, "/api/{version}/a/{one}/b/{two}",
                         {{"one", first}, {"two", second}, {"version", "v5"}}, "v5");
  if (!appended) return;
  require(std::ranges::count(url, '/') == 6, "a value is one part of the path");
  require(url.find_first_of("?#\\ ") == std::string::npos && !hasControl(url),
          "a value adds no query, and nothing that a request line cannot hold");
  const std::size_t end = url.rfind("/b/");
  require(decoded(url.substr(10, end - 10)) == first, "the first value arrives");
  require(decoded(url.substr(end + 3)) == second, "the second value arrives");
}

void request(Input input) {
  HttpRequest request{.url = testing::withSecret(input.line())};
  while (!input.ended()) {
    std::string name = input.line();
    request.headers.push_back(
        {.name = std::move(name), .value = testing::withSecret(input.line())});
  }
  auto checked = detail::checkUrl(request.url);
  if (checked) checked = detail::checkHeaders(request.headers);
  if (!checked) {
    require(checked.error().delivery == Delivery::notSent, "what is refused is not sent");
    return;
  }
  require(request.url.find(' ') == std::string::npos && !hasControl(request.url), "one URL");
  for (const Header& header : request.headers) {
    require(!header.name.empty() && !hasControl(header.name) &&
                header.name.find_first_of(": ") == std::string::npos,
            "one name");
    require(header.value.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos,
            "one value");
  }
}

}  // namespace

// The first number chooses what the text is taken for.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input(data, size);
  switch (input.number() % 3) {
    case 0:
      baseUrl(input.rest());
      break;
    case 1:
      path(input);
      break;
    default:
      request(input);
      break;
  }
  return 0;
}
