#pragma once

#include <string>

#include "json/arena.hpp"
#include "json/plan.hpp"
#include "json/record.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

/// What a reading leaves for the next: what was learned of the records, and memory.
struct Tools {
  Plans plans{};
  Arena arena{};
};

/// Reads `body` as `JsonReader::read` does. Text that a view has and that is written with escapes
/// is decoded where it stands: only then the contents of `body` change.
Result<void> readWith(Tools& tools, std::string& body, const TypeOps& type, void* out,
                      Leniency leniency, int maxDepth);

}  // namespace kibo::inventory::detail
