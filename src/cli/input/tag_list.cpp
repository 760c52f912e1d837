#include "cli/input/tag_list.hpp"

#include <algorithm>

namespace kibo::inventory::cli {

std::string addTag(std::string_view category, std::string_view value, Tags& into) {
  if (category.empty() || value.empty()) return "tags want a category and a value each";
  if (into.find(category)) return "tags have the category " + std::string(category) + " twice";
  into.set(category, value);
  return {};
}

std::string readTagList(std::string_view text, Tags& into) {
  into = Tags();
  while (!text.empty()) {
    const std::string_view tag = text.substr(0, text.find(';'));
    text.remove_prefix(std::min(tag.size() + 1, text.size()));
    const auto sign = tag.find('=');
    if (sign == std::string_view::npos) {
      return "tags are written Category=Value;Category=Value";
    }
    if (auto problem = addTag(tag.substr(0, sign), tag.substr(sign + 1), into); !problem.empty()) {
      return problem;
    }
  }
  return {};
}

std::string writeTagList(const Tags& tags) {
  std::string text;
  for (const Tags::Entry& tag : tags) {
    if (!text.empty()) text += ';';
    text.append(tag.category).append("=").append(tag.value);
  }
  return text;
}

}  // namespace kibo::inventory::cli
