#pragma once

#include <cstddef>
#include <cstdint>

#include "json/plan.hpp"

namespace kibo::inventory::detail {

/// How far the reading of an object is.
struct MembersRead {
  std::uint64_t seen = 0;  ///< A bit for each field that occurred.
  std::size_t place = 0;   ///< In `Plan::next`: 0 at the front, behind field n it is n + 1.
  bool ended = false;      ///< The bracket that ends the object was taken.
};

/// Takes members, with what separates them, as long as they are what nearly all are: next in the
/// order that the plan expects, without white space or escapes, and of a kind that has a `Way`.
/// `at` is where a member should begin. Returned is the beginning of the first that is anything
/// else, valid or not, which is for `Reading` to judge: nothing of it is taken or set.
[[nodiscard]] char* readPlainMembers(const Plan& plan, void* object, char* at, MembersRead& read);

}  // namespace kibo::inventory::detail
