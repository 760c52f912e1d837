#include "emulator/message.hpp"

#include <charconv>

namespace kibo::inventory::testing::detail {
namespace {

std::string percentDecode(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned char byte = 0;
    const char* digits = text.data() + i + 1;
    if (text[i] == '%' && text.size() - i > 2 &&
        std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
      decoded += static_cast<char>(byte);
      i += 2;
    } else {
      decoded += text[i];
    }
  }
  return decoded;
}

std::string decodeParameter(std::string text) {
  for (char& character : text) {
    if (character == '+') character = ' ';
  }
  return percentDecode(text);
}

template <class Take>
void split(std::string_view text, char separator, Take take) {
  while (!text.empty()) {
    const std::size_t end = text.find(separator);
    take(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
}

}  // namespace

std::string_view Request::header(std::string_view name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? std::string_view{} : std::string_view{found->second};
}

std::vector<std::string> pathSegments(std::string_view target) {
  std::string_view path = target.substr(0, target.find_first_of("?#"));
  if (path.starts_with('/')) path.remove_prefix(1);
  while (path.ends_with('/')) path.remove_suffix(1);
  std::vector<std::string> segments;
  split(path, '/', [&](std::string_view segment) { segments.push_back(percentDecode(segment)); });
  return segments;
}

Parameters queryParameters(std::string_view target) {
  target = target.substr(0, target.find('#'));
  const std::size_t start = target.find('?');
  return start == std::string_view::npos ? Parameters{} : parseParameters(target.substr(start + 1));
}

Parameters parseParameters(std::string_view text) {
  Parameters parameters;
  split(text, '&', [&](std::string_view pair) {
    if (pair.empty()) return;
    const std::size_t equals = pair.find('=');
    const auto value = equals == std::string_view::npos ? "" : pair.substr(equals + 1);
    parameters.emplace(decodeParameter(std::string(pair.substr(0, equals))),
                       decodeParameter(std::string(value)));
  });
  return parameters;
}

}  // namespace kibo::inventory::testing::detail
