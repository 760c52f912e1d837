#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "helpers/bulk_body.hpp"
#include "helpers/bulk_kind.hpp"
#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::detail {

/// A chunk that is full, and the body that holds it.
struct CutChunk {
  BulkChunk about{};
  std::string body{};
  std::uint64_t replaced = 0;  ///< Items that are not in it any more.
};

/// Writes items into the bodies of their locations, and cuts these into chunks. Where it cuts
/// follows from the items and the limits alone, so a second run cuts alike.
class BulkCutter {
 public:
  struct Limits {
    std::size_t items = 0;  ///< Of a chunk, those that are replaced in it included.
    std::size_t bytes = 0;  ///< Of all unfinished bodies.
  };

  BulkCutter(const BulkKind& kind, Limits limits, NameOneRecord same);

  /// Writes the next item. False, and nothing was written, when it cannot be sent: see `refusal`.
  [[nodiscard]] bool add(const std::string& location, const void* item);

  /// Why the last item that cannot be sent cannot.
  [[nodiscard]] const Error& refusal() const noexcept { return refusal_; }

  /// Takes the chunk that is due before the next item; false when there is none. Ask until then.
  [[nodiscard]] bool takeDue(CutChunk& chunk);

  /// What is left, location by location, in the order in which they came.
  [[nodiscard]] std::optional<CutChunk> takeRest();

  [[nodiscard]] std::uint64_t itemsRead() const noexcept { return read_; }

  /// Gives back the memory of a body.
  void reuse(std::string body);

 private:
  struct Lane {
    std::string location{};
    std::string prefix{};
    std::string text{};
    std::vector<WrittenItem> items{};
    std::uint64_t cut = 0;
    std::uint64_t firstItem = 0;
    std::uint64_t lastItem = 0;

    [[nodiscard]] std::size_t bytes() const noexcept {
      return text.size() + items.size() * sizeof(WrittenItem);
    }
  };
  Lane* laneOf(const std::string& location);
  Lane* fullest();
  CutChunk cut(Lane& lane);

  const BulkKind& kind_;
  const Limits limits_;
  const NameOneRecord same_;
  std::deque<Lane> lanes_{};
  std::unordered_map<std::string_view, Lane*> byLocation_{};
  std::array<Lane*, 256> recent_{};  ///< By a hash of the location: found faster than in the map.
  Lane* last_ = nullptr;
  ReplacedItems replacedItems_{};
  std::vector<std::string> spare_{};
  std::size_t buffered_ = 0;
  std::size_t rest_ = 0;  ///< Lanes that `takeRest` is done with.
  std::uint64_t read_ = 0;
  Error refusal_{};
};

}  // namespace kibo::inventory::detail
