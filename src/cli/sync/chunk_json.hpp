#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::cli {

using SyncJson = nlohmann::ordered_json;

/// A chunk as a JSON object, for a checkpoint and for the report.
[[nodiscard]] SyncJson jsonOf(const BulkChunk& chunk);

/// The chunk that `jsonOf` wrote, without its error; nothing when it is not one.
[[nodiscard]] std::optional<BulkChunk> chunkOf(const SyncJson& json);

}  // namespace kibo::inventory::cli
