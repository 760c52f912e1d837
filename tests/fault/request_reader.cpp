#include "fault/request_reader.hpp"

#include <array>
#include <charconv>

namespace kibo::inventory::testing {
namespace {

std::size_t contentLength(std::string_view headers) {
  constexpr std::string_view name = "\r\nContent-Length: ";
  const auto at = headers.find(name);
  if (at == std::string_view::npos) return 0;
  std::size_t length = 0;
  const auto digits = headers.substr(at + name.size());
  std::from_chars(digits.data(), digits.data() + digits.size(), length);
  return length;
}

}  // namespace

std::optional<Turn> RequestReader::next() {
  bytes_.erase(0, requestSize_);
  requestSize_ = 0;
  if (!readUpTo("\r\n")) return {};
  const auto line = request();
  const auto afterMethod = line.find(' ');
  const auto afterPath = line.find(' ', afterMethod + 1);
  return Turn{.connection = connection_,
              .onConnection = ++requests_,
              .method = std::string(line.substr(0, afterMethod)),
              .path = std::string(line.substr(afterMethod + 1, afterPath - afterMethod - 1))};
}

bool RequestReader::read(ReadTo to) {
  if (to == ReadTo::requestLine) return true;
  if (!readUpTo("\r\n\r\n")) return false;
  if (to == ReadTo::headers) return true;
  const auto length = contentLength(request());
  requestSize_ += to == ReadTo::halfBody ? length / 2 : length;
  while (bytes_.size() < requestSize_) {
    if (!more()) return false;
  }
  return true;
}

std::string_view RequestReader::request() const {
  return std::string_view(bytes_).substr(0, requestSize_);
}

std::string_view RequestReader::rest() const {
  return std::string_view(bytes_).substr(requestSize_);
}

bool RequestReader::readUpTo(std::string_view mark) {
  for (;;) {
    if (const auto at = bytes_.find(mark); at != std::string::npos) {
      requestSize_ = at + mark.size();
      return true;
    }
    if (!more()) return false;
  }
}

bool RequestReader::more() {
  std::array<char, 65536> buffer{};
  const auto size = stream_.read(buffer);
  bytes_.append(buffer.data(), size);
  return size > 0;
}

}  // namespace kibo::inventory::testing
