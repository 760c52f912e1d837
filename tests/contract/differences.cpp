#include "contract/facts.hpp"

namespace kibo::inventory::testing {
namespace {

std::string parentOf(const std::string& key) {
  const auto slash = key.rfind('/');
  return slash == std::string::npos ? std::string() : key.substr(0, slash);
}

/// A line for each fact of `other` that `side` lacks, unless it lacks what the fact belongs to.
void missing(std::string_view name, const Facts& side, const Facts& other,
             std::vector<std::string>& lines) {
  for (const auto& [key, value] : other) {
    if (side.contains(key)) continue;
    const std::string parent = parentOf(key);
    if (!parent.empty() && !side.contains(parent)) continue;
    std::string line = std::string(name) + " lacks " + key;
    if (!value.empty()) line += ": " + value;
    lines.push_back(std::move(line));
  }
}

}  // namespace

std::vector<std::string> differences(const Facts& contract, const Facts& library) {
  std::vector<std::string> lines;
  missing("the library", library, contract, lines);
  missing("the contract file", contract, library, lines);
  for (const auto& [key, value] : contract) {
    const auto found = library.find(key);
    if (found == library.end() || found->second == value) continue;
    lines.push_back(key + ": " + value + " in the contract file, " + found->second +
                    " in the library");
  }
  return lines;
}

}  // namespace kibo::inventory::testing
