#pragma once

#include <bit>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace kibo::inventory::detail {

/// The first quote, backslash or control character at or behind `at`. There must be one, and a
/// block of bytes that may be read behind it: a text with zeros behind its end (`pad`) has both.
[[nodiscard]] inline const char* stringEnd(const char* at) noexcept {
#ifdef __SSE2__
  const __m128i quote = _mm_set1_epi8('"');
  const __m128i backslash = _mm_set1_epi8('\\');
  const __m128i lastControl = _mm_set1_epi8(0x1f);
  const __m128i none = _mm_setzero_si128();
  for (;; at += sizeof(__m128i)) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    // The difference stops at zero: that is left of control characters, and of nothing else.
    const __m128i control = _mm_cmpeq_epi8(_mm_subs_epu8(bytes, lastControl), none);
    const __m128i found = _mm_or_si128(
        control, _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)));
    if (const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(found)); mask != 0) {
      return at + std::countr_zero(mask);
    }
  }
#else
  while (*at != '"' && *at != '\\' && static_cast<unsigned char>(*at) > 0x1f) ++at;
  return at;
#endif
}

}  // namespace kibo::inventory::detail
