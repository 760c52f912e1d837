#include "helpers/bulk_earlier.hpp"

namespace kibo::inventory::detail {

BulkEarlier::BulkEarlier(const BulkReport* report) {
  if (report == nullptr) return;
  for (const BulkChunk& chunk : report->chunks) {
    chunks_.insert_or_assign(Place(chunk.locationCode, chunk.number), &chunk);
  }
}

const BulkChunk* BulkEarlier::take(const BulkChunk& place) {
  const auto found = chunks_.find(Place(place.locationCode, place.number));
  if (found == chunks_.end()) return nullptr;
  const BulkChunk* const chunk = found->second;
  chunks_.erase(found);
  return chunk;
}

std::vector<const BulkChunk*> BulkEarlier::rest() const {
  std::vector<const BulkChunk*> sent;
  for (const auto& [place, chunk] : chunks_) {
    if (chunk->state != BulkState::notSent) sent.push_back(chunk);
  }
  return sent;
}

}  // namespace kibo::inventory::detail
