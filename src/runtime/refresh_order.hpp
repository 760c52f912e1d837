#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace kibo::inventory::detail {

/// Keeps a late repeat from undoing what was submitted after it. A refresh that is repeated would
/// overwrite every newer change of its location; an adjust that is repeated would count on top of a
/// newer refresh. Adjusts among themselves may come in any order. A deletion may name products
/// without their locations, so it counts as newer for all of them, and everything for it.
///
/// A location is as fine as it gets: two requests may name one product differently (`upc`,
/// `partNumber`, `sku`), so nobody can tell from their items that they do not overlap.
///
/// Thread safety: all functions may be called concurrently, also those of different submissions.
class RefreshOrder {
  struct Location {
    std::uint64_t newestChange = 0;
    std::uint64_t newestRefresh = 0;
    int underWay = 0;
  };
  using Locations = std::map<std::string, Location, std::less<>>;

  struct Entry {
    Locations::iterator location{};
    std::uint64_t number = 0;
  };

 public:
  enum class Change : std::uint8_t { adjust, refresh, deletion };

  /// One change, from its submission to the end of its call. Must not outlive the order.
  class Submission {
   public:
    /// The location of a deletion does not count.
    Submission(RefreshOrder& order, std::string_view location, Change change);
    ~Submission();
    Submission(const Submission&) = delete;
    Submission& operator=(const Submission&) = delete;

    /// Something was submitted after this change that a repeat of it would undo.
    [[nodiscard]] bool isSuperseded() const;

   private:
    RefreshOrder& order_;
    const Change change_;
    const Entry entry_;
  };

 private:
  Entry enter(std::string_view location, Change change);

  std::mutex mutex_;
  std::uint64_t newestChange_ = 0;  // at any location
  std::uint64_t newestDeletion_ = 0;
  Locations locations_;  // those with a change under way
};

}  // namespace kibo::inventory::detail
