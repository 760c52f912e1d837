#include "auth/scrub.hpp"

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

}  // namespace

void scrub(Error& error, const Secret& secret) {
  if (secret.empty()) return;
  const auto mask = [&](std::string& text) { replaceAll(text, secret.reveal()); };
  mask(error.code);
  mask(error.message);
  mask(error.operation);
  mask(error.correlationId);
  mask(error.stoppedBecause);
  for (ErrorItem& item : error.items) {
    mask(item.code);
    mask(item.field);
    mask(item.message);
  }
}

}  // namespace kibo::inventory::detail
