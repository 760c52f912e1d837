#include "auth/scrub.hpp"

#include <openssl/crypto.h>

#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kMask = "***";

/// How many bytes of `text` write the character `c` as JSON may between quotes; 0 when others do.
std::size_t writtenAs(std::string_view text, char c) noexcept {
  if (text.size() > 1 && text[0] == '\\' && text[1] == c) return 2;
  if (!text.empty() && text[0] == c) return 1;
  constexpr std::string_view code = "\\u00";
  constexpr std::size_t size = code.size() + 2;
  if (text.size() < size || !text.starts_with(code)) return 0;
  unsigned value = 0;
  const char* const end = text.data() + size;
  const auto read = std::from_chars(text.data() + code.size(), end, value, 16);
  return read.ptr == end && value == static_cast<unsigned char>(c) ? size : 0;
}

/// The length of `secret` at the start of `text`, with or without JSON's escapes; 0: not there.
std::size_t lengthIn(std::string_view text, std::string_view secret) noexcept {
  if (text.starts_with(secret)) return secret.size();
  std::size_t length = 0;
  for (const char c : secret) {
    const std::size_t written = writtenAs(text.substr(length), c);
    if (written == 0) return 0;
    length += written;
  }
  return length;
}

}  // namespace

void mask(std::string& text, std::string_view secret) {
  if (secret.empty() || text.size() < secret.size()) return;
  std::string masked;
  std::size_t taken = 0;  // up to here `text` is in `masked`
  // It begins with its first character, or with the backslash of an escape.
  const std::array<char, 2> starts{secret.front(), '\\'};
  for (std::size_t at = 0; at < text.size(); ++at) {
    at = text.find_first_of(starts.data(), at, starts.size());
    if (at == std::string::npos) break;
    const std::size_t length = lengthIn(std::string_view(text).substr(at), secret);
    if (length == 0) continue;
    masked.append(text, taken, at - taken).append(kMask);
    taken = at + length;
    at = taken - 1;
  }
  if (taken == 0) return;
  masked.append(text, taken);
  OPENSSL_cleanse(text.data(), text.size());
  text = std::move(masked);
}

void mask(std::vector<Header>& headers, std::string_view secret) {
  for (Header& header : headers) mask(header.value, secret);
}

void scrub(Error& error, const Secret& secret) {
  constexpr std::size_t shortest = 6;
  if (secret.reveal().size() < shortest) return;
  const auto hide = [&](std::string& text) { mask(text, secret.reveal()); };
  hide(error.code);
  hide(error.message);
  hide(error.operation);
  hide(error.correlationId);
  hide(error.stoppedBecause);
  for (ErrorItem& item : error.items) {
    hide(item.code);
    hide(item.field);
    hide(item.message);
  }
}

}  // namespace kibo::inventory::detail
