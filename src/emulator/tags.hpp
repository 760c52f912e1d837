#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/answers.hpp"
#include "emulator/json.hpp"
#include "emulator/stock.hpp"

namespace kibo::inventory::testing::detail {

/// Which part of the stock a tag value is to have.
struct TagShare {
  std::string value{};
  std::int64_t percent = 0;
};

/// The tag categories in the service's shape, unknown fields included. Each has `tags`, its values,
/// if only none.
class TagBook {
 public:
  [[nodiscard]] const std::vector<Json>& categories() const noexcept { return categories_; }

  [[nodiscard]] Json* find(std::string_view name);

  /// Adds the category, and gives it its id.
  Json& add(Json category);

  void erase(std::string_view name);

  /// The id for a new value.
  [[nodiscard]] std::int64_t newTagId() noexcept { return ++lastTagId_; }

 private:
  std::vector<Json> categories_;
  std::int64_t lastCategoryId_ = 0;
  std::int64_t lastTagId_ = 0;
};

/// The value of that word in the category; null when there is none.
[[nodiscard]] Json* findTag(Json& category, std::string_view value);

/// What is wrong with the values of a category, taken together with those of the others:
/// a word that occurs twice, two defaults, too many, percentages that do not make 100.
[[nodiscard]] std::vector<Problem> problemsOf(const Json& category, const TagBook& book);

/// The shares of a category's values; empty unless each of them has a percentage.
[[nodiscard]] std::vector<TagShare> sharesOf(const Json& category);

/// How many parts of the stock carry the tag.
[[nodiscard]] std::size_t countTagged(const Stock& stock, std::string_view category,
                                      std::string_view value);

/// Takes the tag off the stock that carries it. The stock stays: it counts to what the other tags
/// of the part say, and to the whole.
void untag(Stock& stock, std::string_view category, std::string_view value);

}  // namespace kibo::inventory::testing::detail
