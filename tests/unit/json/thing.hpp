#pragma once

#include <gtest/gtest.h>

#include <string>

#include "json/record.hpp"
#include "kibo/inventory/models/aggregate.hpp"

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
  std::map<std::string, std::vector<std::string>> groups{};
  std::map<std::string, InventoryItem> products{};
  std::optional<JsonText> open{};
  std::vector<JsonText> values{};
  std::map<std::string, JsonText> data{};
  Extras extras{};

  bool operator==(const Thing&) const = default;
};

inline constexpr detail::FieldRow kThingFields[] = {
    detail::field<&Thing::count>("count"),       detail::field<&Thing::ratio>("ratio"),
    detail::field<&Thing::flag>("flag"),         detail::field<&Thing::name>("name"),
    detail::field<&Thing::password>("password"), detail::field<&Thing::words>("words"),
    detail::field<&Thing::tags>("tags"),         detail::field<&Thing::items>("items"),
    detail::field<&Thing::groups>("groups"),     detail::field<&Thing::products>("products"),
    detail::field<&Thing::open>("open"),         detail::field<&Thing::values>("values"),
    detail::field<&Thing::data>("data"),
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
