#include "kibo/inventory/secret.hpp"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace kibo::inventory {

Secret::Secret(std::string_view text) : size_(text.size()) {
  if (text.empty()) return;
  data_ = std::make_unique<char[]>(text.size());
  std::ranges::copy(text, data_.get());
}

Secret Secret::fromEnv(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? Secret() : Secret(value);
}

Secret::Secret(const Secret& other) : Secret(other.reveal()) {}

Secret::Secret(Secret&& other) noexcept
    : data_(std::move(other.data_)), size_(std::exchange(other.size_, 0)) {}

Secret& Secret::operator=(Secret other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

Secret::~Secret() {
  if (data_) OPENSSL_cleanse(data_.get(), size_);
}

bool operator==(const Secret& left, const Secret& right) noexcept {
  if (left.size_ != right.size_) return false;
  return left.size_ == 0 || CRYPTO_memcmp(left.data_.get(), right.data_.get(), left.size_) == 0;
}

}  // namespace kibo::inventory
