#include "emulator/bins.hpp"

#include <algorithm>

namespace kibo::inventory::testing::detail {
namespace {

constexpr BinWord kTypes[] = {{1, "Standard"}, {2, "Overstock"}, {3, "Receiving"}, {4, "Returns"}};
constexpr BinWord kStatuses[] = {{1, "Active"}, {2, "Inactive"}};

}  // namespace

std::span<const BinWord> binTypes() noexcept { return kTypes; }
std::span<const BinWord> binStatuses() noexcept { return kStatuses; }

bool isOneOf(std::span<const BinWord> words, std::int64_t id) noexcept {
  return std::ranges::find(words, id, &BinWord::id) != words.end();
}

BinRecord* BinBook::find(std::int64_t id) {
  const auto found = std::ranges::find(bins_, id, &BinRecord::id);
  return found == bins_.end() ? nullptr : &*found;
}

BinRecord* BinBook::find(std::string_view locationCode, std::string_view name) {
  const auto found = std::ranges::find_if(bins_, [&](const BinRecord& bin) {
    return bin.locationCode == locationCode && bin.name == name;
  });
  return found == bins_.end() ? nullptr : &*found;
}

BinRecord& BinBook::add(BinRecord bin) {
  bin.id = ++lastId_;
  return bins_.emplace_back(std::move(bin));
}

void BinBook::erase(std::int64_t id) {
  std::erase_if(bins_, [id](const BinRecord& bin) { return bin.id == id; });
}

}  // namespace kibo::inventory::testing::detail
