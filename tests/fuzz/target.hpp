#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

/// One input, whatever it is. Each program in this folder defines it once, as libFuzzer wants it;
/// replay.cpp calls it where there is no libFuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace kibo::inventory::testing {

/// An input, read from the front: a few numbers first, which choose what is tried, then the text.
class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size)
      : rest_(reinterpret_cast<const char*>(data), size) {}

  /// The next two bytes, the low one first; 0 at the end.
  std::size_t number() noexcept {
    std::size_t value = 0;
    for (int shift = 0; shift < 16 && !rest_.empty(); shift += 8) {
      value |= static_cast<std::size_t>(static_cast<unsigned char>(rest_.front())) << shift;
      rest_.remove_prefix(1);
    }
    return value;
  }

  /// The text before the next line break, which is taken too.
  std::string line() {
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    std::string text(rest_.substr(0, end));
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return text;
  }

  [[nodiscard]] bool ended() const noexcept { return rest_.empty(); }
  [[nodiscard]] std::string rest() const { return std::string(rest_); }

 private:
  std::string_view rest_;
};

/// Ends the program, which is how a fuzzer learns that something is wrong, unless it `holds`.
inline void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "not kept: %s\n", promise);
  std::abort();
}

/// Stands in an input for a secret: `withSecret` writes `kSecret` for each of them.
inline constexpr char kSecretMark = '$';
inline constexpr std::string_view kSecret = "s3cr3t-Qx7Lm2Vz9Tk4Wp8";

inline std::string withSecret(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == kSecretMark) {
      result += kSecret;
    } else {
      result += c;
    }
  }
  return result;
}

/// No eight characters of the secret in a row are in the text.
inline bool keepsSecret(std::string_view text) {
  constexpr std::size_t kPiece = 8;
  for (std::size_t i = 0; i + kPiece <= kSecret.size(); ++i) {
    if (text.find(kSecret.substr(i, kPiece)) != std::string_view::npos) return false;
  }
  return true;
}

}  // namespace kibo::inventory::testing
