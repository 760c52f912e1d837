#pragma once

#include <gtest/gtest.h>

#include <string>

#include "all_models.hpp"
#include "json/record.hpp"

namespace kibo::inventory::testing {

/// A model with one member of each kind that the service's models do not all have.
struct Thing {
  std::optional<std::int64_t> count{};
  std::optional<double> ratio{};
  std::optional<bool> flag{};
  std::optional<std::string> name{};
  std::optional<Secret> password{};
  std::vector<std::string> words{};
  Tags tags{};
  std::vector<InventoryItem> items{};
  Extras extras{};

  bool operator==(const Thing&) const = default;
};

inline constexpr detail::FieldRow kThingFields[] = {
    detail::field<&Thing::count>("count"),       detail::field<&Thing::ratio>("ratio"),
    detail::field<&Thing::flag>("flag"),         detail::field<&Thing::name>("name"),
    detail::field<&Thing::password>("password"), detail::field<&Thing::words>("words"),
    detail::field<&Thing::tags>("tags"),         detail::field<&Thing::items>("items"),
};

inline const detail::Record& recordOf(const Thing*) noexcept {
  static constexpr detail::Record kRecord = detail::recordWithExtras<Thing>("Thing", kThingFields);
  return kRecord;
}

/// The message with which `json` is refused; `none` when it is read.
template <class T>
std::string problemOf(std::string_view json) {
  const auto read = fromJson<T>(json);
  if (read) return "none";
  EXPECT_EQ(read.error().kind, ErrorKind::decode);
  return read.error().message;
}

}  // namespace kibo::inventory::testing
