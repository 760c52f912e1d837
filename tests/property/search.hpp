#pragma once

#include <functional>
#include <string>

#include "choices.hpp"

namespace kibo::inventory::testing {

/// What a run breaks, in words; empty when it keeps all promises.
using Property = std::function<std::string(const Schedule&)>;

struct SearchResult {
  int passed = 0;        ///< So many schedules kept all promises.
  std::string broken{};  ///< What the smallest schedule found breaks; empty when none does.
};

/// Runs the property over that many random schedules, and makes the first that fails small.
/// The schedules are the same each time; KIBO_SCHEDULES_SEED, a number, gives others.
[[nodiscard]] SearchResult search(int schedules, const Property& property);

/// `whole`, or a part of it where a sanitizer makes everything slow.
[[nodiscard]] int scaled(int whole) noexcept;

/// Expects that the property holds for `schedules` of them, and prints their number and the time.
/// Returns for how many it does.
int expectHolds(int schedules, const Property& property);

/// Expects that a schedule is found which breaks the property, among `schedules` at most.
void expectFound(int schedules, const Property& property);

}  // namespace kibo::inventory::testing
