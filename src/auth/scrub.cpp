#include "auth/scrub.hpp"

#include <openssl/crypto.h>

#include <string>
#include <string_view>

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kMask = "***";

void replaceAll(std::string& text, std::string_view secret) {
  for (std::size_t at = text.find(secret); at != std::string::npos;
       at = text.find(secret, at + kMask.size())) {
    text.replace(at, secret.size(), kMask);
  }
}

/// As JSON writes it between quotes, for the characters that a secret may hold.
std::string escaped(std::string_view secret) {
  std::string text;
  for (const char c : secret) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text;
}

}  // namespace

void mask(std::string& text, std::string_view secret) {
  if (secret.empty() || text.size() < secret.size()) return;
  replaceAll(text, secret);
  std::string other = escaped(secret);
  if (other != secret) replaceAll(text, other);
  OPENSSL_cleanse(other.data(), other.size());
}

void mask(std::vector<Header>& headers, std::string_view secret) {
  for (Header& header : headers) mask(header.value, secret);
}

void scrub(Error& error, const Secret& secret) {
  if (secret.empty()) return;
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
