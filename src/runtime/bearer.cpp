#include "runtime/bearer.hpp"

#include <openssl/crypto.h>

#include <string_view>
#include <utility>

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kScheme = "Bearer ";

}  // namespace

Result<void> Bearer::renew(TokenProvider& tokens, const CallContext& context) {
  if (!token_.value.empty() && tokens.isCurrent(token_.generation, context.clock.now())) return {};
  auto token = tokens.token(context);
  if (!token) return std::move(token).error();
  wipe();
  token_ = *std::move(token);
  return {};
}

std::string Bearer::lend() {
  const std::string_view token = token_.value.reveal();
  if (value_.empty()) {
    value_.reserve(kScheme.size() + token.size());  // one that grows leaves a copy behind
    value_.append(kScheme).append(token);
  }
  return std::exchange(value_, {});
}

void Bearer::takeBack(std::string& value) noexcept {
  if (value.starts_with(kScheme) &&
      std::string_view(value).substr(kScheme.size()) == token_.value.reveal()) {
    value_.swap(value);
  }
  OPENSSL_cleanse(value.data(), value.size());
}

void Bearer::wipe() noexcept {
  OPENSSL_cleanse(value_.data(), value_.size());
  value_.clear();
}

}  // namespace kibo::inventory::detail
