#include "fault/request_reader.hpp"

#include <array>
#include <charconv>

namespace kibo::inventory::testing {

std::string RequestReader::upTo(std::string_view mark) {
  for (;;) {
    if (const auto at = pending_.find(mark); at != std::string::npos) {
      return pending_.substr(0, at + mark.size());
    }
    if (!more()) return {};
  }
}

bool RequestReader::fill(std::size_t size) {
  while (pending_.size() < size) {
    if (!more()) return false;
  }
  return true;
}

std::string RequestReader::take(std::size_t size) {
  auto taken = pending_.substr(0, size);
  pending_.erase(0, size);
  return taken;
}

bool RequestReader::more() {
  std::array<char, 65536> buffer{};
  const auto size = stream_.read(buffer);
  pending_.append(buffer.data(), size);
  return size > 0;
}

std::size_t contentLength(std::string_view headers) {
  constexpr std::string_view name = "\r\nContent-Length: ";
  const auto at = headers.find(name);
  if (at == std::string_view::npos) return 0;
  std::size_t length = 0;
  const auto digits = headers.substr(at + name.size());
  std::from_chars(digits.data(), digits.data() + digits.size(), length);
  return length;
}

}  // namespace kibo::inventory::testing
