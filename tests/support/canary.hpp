#pragma once

#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kibo::inventory::testing {

/// Secrets of a test, and whether a text tells anything of them: a piece of eight bytes of one, or
/// eight characters of it in base64 (at any offset, plain or for URLs), percent-encoded or in hex.
///
/// Thread safety: an object may be used concurrently.
class Canary {
 public:
  static constexpr std::size_t kPiece = 8;

  /// Each secret is at least eight bytes long, and random enough that no harmless text has a part
  /// of it.
  Canary(std::initializer_list<std::string_view> secrets) {
    for (const auto secret : secrets) add(secret);
  }

  /// The form of the secret that shows, and where, but not the secret itself; nothing when none
  /// does.
  [[nodiscard]] std::optional<std::string> findIn(std::string_view text) const {
    for (std::size_t at = 0; at + kPiece <= text.size(); ++at) {
      const auto found = pieces_.find(pieceAt(text, at));
      if (found != pieces_.end()) {
        return std::string(found->second) + " at byte " + std::to_string(at) + " of " +
               std::to_string(text.size());
      }
    }
    return std::nullopt;
  }

 private:
  using Piece = std::uint64_t;
  static_assert(sizeof(Piece) == kPiece);

  static Piece pieceAt(std::string_view text, std::size_t at) {
    Piece piece = 0;
    std::memcpy(&piece, text.data() + at, kPiece);
    return piece;
  }

  void add(std::string_view secret) {
    if (secret.size() < kPiece) throw std::invalid_argument("a canary has eight bytes or more");
    addPieces(secret, "a secret");
    for (const bool upper : {false, true}) {
      addPieces(hexOf(secret, upper), "a secret in hex");
      addPieces(percentEncoded(secret, upper, false), "a percent-encoded secret");
      addPieces(percentEncoded(secret, upper, true), "a percent-encoded secret");
    }
    // Within a longer text in base64 a secret starts at one of three places of a group.
    for (std::size_t skipped = 0; skipped < 3; ++skipped) {
      const std::string text = base64Of(secret.substr(skipped));
      addPieces(text, "a secret in base64");
      addPieces(forUrl(text), "a secret in base64");
    }
  }

  void addPieces(std::string_view text, std::string_view form) {
    for (std::size_t at = 0; at + kPiece <= text.size(); ++at) {
      pieces_.emplace(pieceAt(text, at), form);
    }
  }

  static void appendHex(std::string& out, char c, bool upper) {
    const std::string_view digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    out += digits[byte >> 4];
    out += digits[byte & 0xf];
  }

  static std::string hexOf(std::string_view secret, bool upper) {
    std::string hex;
    for (const char c : secret) appendHex(hex, c, upper);
    return hex;
  }

  static std::string percentEncoded(std::string_view secret, bool upper, bool everyByte) {
    std::string encoded;
    for (const char c : secret) {
      const bool unreserved = std::isalnum(static_cast<unsigned char>(c)) != 0 ||
                              std::string_view("-._~").find(c) != std::string_view::npos;
      if (unreserved && !everyByte) {
        encoded += c;
      } else {
        encoded += '%';
        appendHex(encoded, c, upper);
      }
    }
    return encoded;
  }

  /// The whole groups only: what stands at the end depends on what follows the secret.
  static std::string base64Of(std::string_view bytes) {
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (; bytes.size() >= 3; bytes.remove_prefix(3)) {
      const std::uint32_t group = std::uint32_t{static_cast<unsigned char>(bytes[0])} << 16 |
                                  std::uint32_t{static_cast<unsigned char>(bytes[1])} << 8 |
                                  std::uint32_t{static_cast<unsigned char>(bytes[2])};
      for (const unsigned shift : {18U, 12U, 6U, 0U}) text += alphabet[group >> shift & 63U];
    }
    return text;
  }

  static std::string forUrl(std::string text) {
    for (char& c : text) c = c == '+' ? '-' : c == '/' ? '_' : c;
    return text;
  }

  std::map<Piece, std::string_view> pieces_{};
};

}  // namespace kibo::inventory::testing
