#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::detail {

/// The chunks of the run that is gone on with.
class BulkEarlier {
 public:
  /// Null: there is none. Of a chunk that is there twice the later one counts.
  explicit BulkEarlier(const BulkReport* report);

  /// The chunk of that place, each once; null when there was none.
  [[nodiscard]] const BulkChunk* take(const BulkChunk& place);

  /// Those that were not taken and were sent, by location and number.
  [[nodiscard]] std::vector<const BulkChunk*> rest() const;

 private:
  using Place = std::pair<std::string_view, std::uint64_t>;

  std::map<Place, const BulkChunk*> chunks_{};
};

}  // namespace kibo::inventory::detail
