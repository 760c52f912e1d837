#pragma once

// clang and gcc tell in different ways which sanitizer a program is built with.
#if defined(__has_feature)
#define KIBO_TEST_HAS_FEATURE(name) __has_feature(name)
#else
#define KIBO_TEST_HAS_FEATURE(name) 0
#endif

namespace kibo::inventory::testing {

#if defined(__SANITIZE_ADDRESS__) || KIBO_TEST_HAS_FEATURE(address_sanitizer)
inline constexpr bool kAddressSanitizer = true;
#else
inline constexpr bool kAddressSanitizer = false;
#endif

#if defined(__SANITIZE_THREAD__) || KIBO_TEST_HAS_FEATURE(thread_sanitizer)
inline constexpr bool kThreadSanitizer = true;
#else
inline constexpr bool kThreadSanitizer = false;
#endif

}  // namespace kibo::inventory::testing
