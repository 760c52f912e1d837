#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/json.hpp"
#include "emulator/stock.hpp"

namespace kibo::inventory::testing::detail {

/// A location as it was saved; `fields` is empty for one that only records of stock name.
struct LocationRecord {
  std::int64_t id = 0;
  std::string code{};
  Json fields = Json::object();
};

/// All locations: those that clients saved and those that records of stock name.
class LocationBook {
 public:
  /// Enters the locations of the stock that are not known yet. Known ones stay, whatever becomes
  /// of their stock.
  void learn(const Stock& stock);

  [[nodiscard]] const std::vector<LocationRecord>& all() const noexcept { return locations_; }

  [[nodiscard]] LocationRecord* find(std::string_view code);
  [[nodiscard]] LocationRecord* find(std::int64_t id);

  LocationRecord& add(std::string_view code);

 private:
  std::vector<LocationRecord> locations_;  ///< The one with the id N is at N - 1.
};

/// The location in the service's shape: what was saved, over what its stock tells.
[[nodiscard]] Json printLocation(const LocationRecord& record, const Location* stock,
                                 std::int64_t tenant);

/// Lets the records of stock show what was saved of their location.
void showSaved(const LocationRecord& record, Location& stock);

}  // namespace kibo::inventory::testing::detail
