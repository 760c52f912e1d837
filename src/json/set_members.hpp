#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "json/plan.hpp"

namespace kibo::inventory::detail {

/// Finds out which members of an object are set. Most of a model are not, and to decide for each
/// what to do takes longer than to note it.
class SetMembers {
 public:
  explicit SetMembers(const Plan& plan) {
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
      const Step& step = plan.steps[i];
      const Place place{.offset = step.offset(), .step = static_cast<std::uint32_t>(i)};
      switch (step.way()) {
        case Way::text:
          texts_.push_back(place);
          break;
        case Way::integer:
          integers_.push_back(place);
          break;
        case Way::number:
          numbers_.push_back(place);
          break;
        case Way::boolean:
          booleans_.push_back(place);
          break;
        default:
          others_ |= std::uint64_t{1} << i;
          break;
      }
    }
  }

  /// A bit for each step whose member is set, and for each that has to be asked.
  [[nodiscard]] std::uint64_t of(const void* object) const noexcept {
    return others_ | bits<std::string>(texts_, object) | bits<std::int64_t>(integers_, object) |
           bits<double>(numbers_, object) | bits<bool>(booleans_, object);
  }

 private:
  struct Place {
    std::uint32_t offset;
    std::uint32_t step;
  };

  template <class T>
  static std::uint64_t bits(const std::vector<Place>& places, const void* object) noexcept {
    std::uint64_t bits = 0;
    for (const Place& place : places) {
      const void* const member = static_cast<const char*>(object) + place.offset;
      const bool isSet = static_cast<const std::optional<T>*>(member)->has_value();
      bits |= static_cast<std::uint64_t>(isSet) << place.step;
    }
    return bits;
  }

  std::vector<Place> texts_{};
  std::vector<Place> integers_{};
  std::vector<Place> numbers_{};
  std::vector<Place> booleans_{};
  std::uint64_t others_ = 0;
};

}  // namespace kibo::inventory::detail
