#include "emulator/tags.hpp"

#include <algorithm>
#include <set>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::size_t kMostValues = 6;  // of all categories together
constexpr std::int64_t kWhole = 100;

std::size_t valuesElsewhere(const TagBook& book, std::string_view name) {
  std::size_t values = 0;
  for (const Json& category : book.categories()) {
    if (category.at("name") != name) values += category.at("tags").size();
  }
  return values;
}

std::vector<Problem> problemsOfTags(const Json& tags) {
  std::vector<Problem> problems;
  std::set<std::string> seen;
  bool hasDefault = false;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const std::string path = "tags[" + std::to_string(i) + "].";
    if (!seen.insert(tags[i].at("tagValue").get<std::string>()).second) {
      problems.push_back({path + "tagValue", "occurs twice in the category"});
    }
    const auto percent = valueOr<std::int64_t>(tags[i], "percent", 0);
    if (percent < 0 || percent > kWhole) {
      problems.push_back({path + "percent", "expected 0 to 100, got " + std::to_string(percent)});
    }
    const bool isDefault = valueOr(tags[i], "isDefault", false);
    if (isDefault && hasDefault) {
      problems.push_back({path + "isDefault", "only one value of a category can be the default"});
    }
    hasDefault = hasDefault || isDefault;
  }
  return problems;
}

/// Takes the tag off the parts that carry it; parts that are alike then become one.
void untagRecord(StockRecord& record, const std::string& category, std::string_view value) {
  std::vector<TaggedStock> kept;
  for (TaggedStock& part : record.tagged) {
    const auto tag = part.tags.find(category);
    if (tag != part.tags.end() && tag->second == value) part.tags.erase(tag);
    if (part.tags.empty()) continue;
    const auto alike = std::ranges::find(kept, part.tags, &TaggedStock::tags);
    if (alike == kept.end()) {
      kept.push_back(std::move(part));
    } else {
      alike->quantities += part.quantities;
    }
  }
  record.tagged = std::move(kept);
}

}  // namespace

Json* TagBook::find(std::string_view name) {
  const auto found = std::ranges::find_if(
      categories_, [&](const Json& category) { return category.at("name") == name; });
  return found == categories_.end() ? nullptr : &*found;
}

Json& TagBook::add(Json category) {
  category["tagCategoryID"] = ++lastCategoryId_;
  return categories_.emplace_back(std::move(category));
}

void TagBook::erase(std::string_view name) {
  std::erase_if(categories_, [&](const Json& category) { return category.at("name") == name; });
}

Json* findTag(Json& category, std::string_view value) {
  Json& tags = category.at("tags");
  const auto found =
      std::ranges::find_if(tags, [&](const Json& tag) { return tag.at("tagValue") == value; });
  return found == tags.end() ? nullptr : &*found;
}

std::vector<Problem> problemsOf(const Json& category, const TagBook& book) {
  const Json& tags = category.at("tags");
  std::vector<Problem> problems = problemsOfTags(tags);
  const auto name = category.at("name").get<std::string>();
  const std::size_t values = tags.size() + valuesElsewhere(book, name);
  if (values > kMostValues) {
    problems.push_back(
        {"tags", "a tenant has at most 6 values, these would make " + std::to_string(values)});
  }
  std::int64_t sum = 0;
  const std::vector<TagShare> shares = sharesOf(category);
  for (const TagShare& share : shares) sum += share.percent;
  if (!shares.empty() && sum != kWhole) {
    problems.push_back(
        {"tags", "the percentages make " + std::to_string(sum) + " together, not 100"});
  }
  return problems;
}

std::vector<TagShare> sharesOf(const Json& category) {
  std::vector<TagShare> shares;
  for (const Json& tag : category.at("tags")) {
    const auto percent = optionalValue<std::int64_t>(tag, "percent");
    if (!percent) return {};
    shares.push_back({tag.at("tagValue").get<std::string>(), *percent});
  }
  return shares;
}

std::size_t countTagged(const Stock& stock, std::string_view category, std::string_view value) {
  const Tags tag{{std::string(category), std::string(value)}};
  std::size_t parts = 0;
  for (const Location& location : stock.locations()) {
    for (const StockRecord& record : location.records()) {
      parts += static_cast<std::size_t>(std::ranges::count_if(
          record.tagged, [&](const TaggedStock& part) { return part.carries(tag); }));
    }
  }
  return parts;
}

void untag(Stock& stock, std::string_view category, std::string_view value) {
  const std::string name(category);
  for (const Location& known : stock.locations()) {
    Location& location = *stock.find(known.code());
    for (StockRecord& record : location.records()) untagRecord(record, name, value);
  }
}

}  // namespace kibo::inventory::testing::detail
