#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/json.hpp"

namespace kibo::inventory::testing::detail {

/// A place on a shelf of a location; what lies in it is kept elsewhere.
struct BinRecord {
  std::int64_t id = 0;
  std::string locationCode{};
  std::string name{};
  std::int64_t typeID = 1;
  std::int64_t statusID = 1;
  Json extras = Json::object();  ///< Fields that nobody here knows, as they came.
};

/// A type or a status that a bin can have.
struct BinWord {
  std::int64_t id;
  std::string_view description;
};

[[nodiscard]] std::span<const BinWord> binTypes() noexcept;
[[nodiscard]] std::span<const BinWord> binStatuses() noexcept;
[[nodiscard]] bool isOneOf(std::span<const BinWord> words, std::int64_t id) noexcept;

/// All bins, in the order in which they came. A name occurs once in a location.
class BinBook {
 public:
  [[nodiscard]] const std::vector<BinRecord>& all() const noexcept { return bins_; }

  [[nodiscard]] BinRecord* find(std::int64_t id);
  [[nodiscard]] BinRecord* find(std::string_view locationCode, std::string_view name);

  /// Adds the bin and gives it an id. References to other bins end here.
  BinRecord& add(BinRecord bin);

  void erase(std::int64_t id);

 private:
  std::vector<BinRecord> bins_;
  std::int64_t lastId_ = 0;
};

}  // namespace kibo::inventory::testing::detail
