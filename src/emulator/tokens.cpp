#include "emulator/tokens.hpp"

#include <openssl/rand.h>

#include <array>
#include <stdexcept>

namespace kibo::inventory::testing::detail {

std::string randomHex() {
  std::array<unsigned char, 16> bytes{};
  if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
    throw std::runtime_error("OpenSSL has no random numbers to give");
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : bytes) {
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

std::string Tokens::issue(Clock::TimePoint now, std::chrono::seconds lifetime) {
  std::string token = randomHex();
  expiry_.emplace(token, now + lifetime);
  return token;
}

Tokens::Standing Tokens::standing(std::string_view token, Clock::TimePoint now) const {
  const auto found = expiry_.find(token);
  if (found == expiry_.end()) return Standing::unknown;
  return now < found->second ? Standing::valid : Standing::expired;
}

}  // namespace kibo::inventory::testing::detail
