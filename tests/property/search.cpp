#include "search.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>

namespace kibo::inventory::testing {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kSlower = 20;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr int kSlower = 20;
#else
constexpr int kSlower = 1;
#endif
#else
constexpr int kSlower = 1;
#endif

constexpr std::size_t kLongest = 96;

std::uint64_t seed() {
  const char* const chosen = std::getenv("KIBO_SCHEDULES_SEED");
  return chosen == nullptr ? 20261123 : std::strtoull(chosen, nullptr, 10);
}

/// Simpler schedules: with a piece left out, or with a choice nearer to the plainest.
rc::Seq<Schedule> simpler(const Schedule& schedule) {
  return rc::seq::concat(rc::shrink::removeChunks(schedule),
                         rc::shrink::eachElement(schedule, [](std::uint8_t choice) {
                           return rc::shrink::towards<std::uint8_t>(choice, 0);
                         }));
}

rc::Gen<Schedule> schedules() {
  return [](rc::Random random, int /*size*/) {
    Schedule schedule(8 + random.split().next() % (kLongest - 8));
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < schedule.size(); ++i) {
      bits = i % sizeof(bits) == 0 ? random.next() : bits >> 8U;
      schedule[i] = static_cast<std::uint8_t>(bits);
    }
    return rc::shrinkable::shrinkRecur(std::move(schedule), &simpler);
  };
}

}  // namespace

int scaled(int whole) noexcept { return std::max(1, whole / kSlower); }

SearchResult search(int schedules, const Property& property) {
  rc::detail::TestParams params;
  params.seed = seed();
  params.maxSuccess = schedules;
  const auto any = testing::schedules();
  const auto result = rc::detail::checkTestable(
      [&] {
        if (const std::string broken = property(*any); !broken.empty()) RC_FAIL(broken);
      },
      rc::detail::TestMetadata{}, params);
  if (result.is<rc::detail::SuccessResult>()) {
    return {.passed = result.get<rc::detail::SuccessResult>().numSuccess};
  }
  if (result.is<rc::detail::FailureResult>()) {
    const auto& failure = result.get<rc::detail::FailureResult>();
    return {.passed = failure.numSuccess, .broken = failure.description};
  }
  return {.broken = "the search itself failed"};
}

int expectHolds(int schedules, const Property& property) {
  const auto start = std::chrono::steady_clock::now();
  const SearchResult result = search(schedules, property);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  EXPECT_EQ(result.broken, "");
  EXPECT_EQ(result.passed, schedules);
  std::cout << result.passed << " schedules in " << took.count() << " s, seed " << seed() << '\n';
  return result.passed;
}

void expectFound(int schedules, const Property& property) {
  const SearchResult result = search(schedules, property);
  EXPECT_NE(result.broken, "") << "not within " << schedules << " schedules";
  std::cout << "found by schedule " << result.passed + 1 << ":\n" << result.broken << '\n';
}

}  // namespace kibo::inventory::testing
