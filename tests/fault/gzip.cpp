#include "fault/gzip.hpp"

#include <cstdint>

namespace kibo::inventory::testing {
namespace {

constexpr std::string_view kHeader{"\x1f\x8b\x08\0\0\0\0\0\0\x03", 10};

std::uint32_t crc32(std::string_view text) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char c : text) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

void appendLittleEndian(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

/// Bits in the order of deflate: from the lowest of each byte.
class Bits {
 public:
  explicit Bits(std::string& out) : out_(out) {}
  void add(std::string_view bits) {
    for (const char bit : bits) {
      byte_ |= static_cast<unsigned>(bit - '0') << count_;
      if (++count_ == 8) {
        out_ += static_cast<char>(byte_);
        byte_ = count_ = 0;
      }
    }
  }
  /// To the end of the byte.
  void fill() {
    while (count_ != 0) add("0");
  }

 private:
  std::string& out_;
  unsigned byte_ = 0;
  unsigned count_ = 0;
};

void addLetters(Bits& bits, std::size_t times) {
  bits.add("10101000");  // the letter x
  // "258 bytes, the same as the one before", in 13 bits.
  for (std::size_t i = 0; i < times; ++i) bits.add("1100010100000");
}

}  // namespace

std::string gzipOf(std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  std::string out{kHeader};
  out += '\x01';  // the last block, stored
  appendLittleEndian(out, size, 2);
  appendLittleEndian(out, ~size, 2);
  out += text;
  appendLittleEndian(out, crc32(text), 4);
  appendLittleEndian(out, size, 4);
  return out;
}

std::string gzipOfLetters(std::size_t times) {
  std::string out{kHeader};
  Bits bits(out);
  bits.add("110");  // the last block; fixed codes
  addLetters(bits, times);
  bits.add("0000000");  // the end of the block
  bits.fill();
  const std::string text(1 + 258 * times, 'x');
  appendLittleEndian(out, crc32(text), 4);
  appendLittleEndian(out, static_cast<std::uint32_t>(text.size()), 4);
  return out;
}

std::string gzipBomb(std::size_t size) {
  std::string out{kHeader};
  Bits bits(out);
  bits.add("010");  // not the last block; fixed codes
  addLetters(bits, size / 258);
  return out;
}

}  // namespace kibo::inventory::testing
