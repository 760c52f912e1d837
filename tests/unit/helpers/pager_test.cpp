#include "kibo/inventory/pager.hpp"

#include <gtest/gtest.h>

#include <ranges>
#include <string>
#include <vector>

namespace kibo::inventory {
namespace {

using Page = std::vector<int>;

static_assert(std::ranges::input_range<Pager<int>>);

/// Pages by number from 1; the last one is answered for ever when `repeats`.
Pager<int> pagerOver(std::vector<Page> pages, std::vector<std::int64_t>& asked,
                     std::int64_t first = 1) {
  return {[pages = std::move(pages), &asked](std::int64_t position) -> Result<Page> {
            asked.push_back(position);
            const auto index = static_cast<std::size_t>(position - 1);
            return index < pages.size() ? pages[index] : Page{};
          },
          [](const int& item) { return std::to_string(item); }, first, 1};
}

std::vector<int> all(Pager<int> pager) {
  std::vector<int> items;
  for (const auto& item : pager) items.push_back(item.value());
  return items;
}

TEST(Pager, GivesTheItemsOfAllPages) {
  std::vector<std::int64_t> asked;
  EXPECT_EQ(all(pagerOver({{1, 2}, {3}, {4, 5}}, asked)), (std::vector{1, 2, 3, 4, 5}));
  EXPECT_EQ(asked, (std::vector<std::int64_t>{1, 2, 3, 4}));
}

TEST(Pager, AsksForNothingBeforeItIsUsedAndStopsWhenItsUserDoes) {
  std::vector<std::int64_t> asked;
  Pager<int> pager = pagerOver({{1, 2}, {3}}, asked);
  EXPECT_TRUE(asked.empty());
  for (const auto& item : pager) {
    if (item.value() == 2) break;
  }
  EXPECT_EQ(asked, (std::vector<std::int64_t>{1}));
}

TEST(Pager, EndsWhenAServiceIgnoresThePageNumber) {
  int asked = 0;
  Pager<int> pager(
      [&](std::int64_t) -> Result<Page> {
        return ++asked, Page{1, 2, 3};
      },
      [](const int& item) { return std::to_string(item); }, 0, 100);
  EXPECT_EQ(all(std::move(pager)), (std::vector{1, 2, 3}));
  EXPECT_EQ(asked, 2);
}

TEST(Pager, LeavesOutWhatMovedFromThePageBefore) {
  std::vector<std::int64_t> asked;
  EXPECT_EQ(all(pagerOver({{9, 8, 7}, {7, 6}, {5}}, asked)), (std::vector{9, 8, 7, 6, 5}));
}

TEST(Pager, AnEmptyListHasNoItems) {
  std::vector<std::int64_t> asked;
  EXPECT_TRUE(all(pagerOver({}, asked)).empty());
}

TEST(Pager, ShowsAnErrorOnceAndSaysWhereToResume) {
  const auto fetch = [](std::int64_t position) -> Result<Page> {
    if (position == 2) return Error{.kind = ErrorKind::network};
    return Page{static_cast<int>(position)};
  };
  Pager<int> pager(
      fetch, [](const int& item) { return std::to_string(item); }, 1, 1);
  std::vector<bool> good;
  for (const auto& item : pager) good.push_back(item.has_value());
  EXPECT_EQ(good, (std::vector<bool>{true, false}));
  EXPECT_EQ(pager.position(), 2);

  std::vector<std::int64_t> asked;
  EXPECT_EQ(all(pagerOver({{1}, {2}, {3}}, asked, pager.position())), (std::vector{2, 3}));
}

}  // namespace
}  // namespace kibo::inventory
