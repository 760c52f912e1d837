#include "cli/sync/duplicates.hpp"

#include <bit>
#include <cerrno>
#include <string>
#include <system_error>

#include "cli/sync/row_key.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::uint64_t kSet = std::uint64_t{1} << 63U;  // so that no key is 0

Error notCounted(int reason) {
  return {.kind = ErrorKind::configuration,
          .delivery = Delivery::notSent,
          .message =
              "rows for one product and location were not counted: a temporary file cannot "
              "be used: " +
              std::generic_category().message(reason)};
}

/// How many of the keys came before among them. `table` is memory to use.
std::uint64_t repeated(const std::vector<std::uint64_t>& keys, std::vector<std::uint64_t>& table) {
  table.assign(std::bit_ceil(2 * keys.size() + 1), 0);  // 0: free
  std::uint64_t count = 0;
  for (const std::uint64_t key : keys) {
    std::size_t place = (key >> 8U) & (table.size() - 1);  // the low bits chose the part
    while (table[place] != 0 && table[place] != key) place = (place + 1) & (table.size() - 1);
    count += table[place] == key ? 1 : 0;
    table[place] = key;
  }
  return count;
}

}  // namespace

void Duplicates::add(const BulkRefreshItem& row) {
  const std::uint64_t key = recordKey(row) | kSet;
  const std::size_t part = key % kParts;
  auto& keys = parts_[part];
  if (keys.capacity() == 0) keys.reserve(kKeysOfBlock);
  keys.push_back(key);
  if (keys.size() == kKeysOfBlock) spill(part);
}

void Duplicates::spill(std::size_t part) {
  auto& keys = parts_[part];
  if (!failure_) {
    if (!file_) file_.reset(std::tmpfile());
    if (!file_ ||
        std::fwrite(keys.data(), sizeof keys.front(), kKeysOfBlock, file_.get()) != kKeysOfBlock) {
      failure_ = notCounted(errno);
    } else {
      partOfBlock_.push_back(static_cast<std::uint8_t>(part));
    }
  }
  keys.clear();
}

bool Duplicates::readBlock(std::size_t block, std::vector<std::uint64_t>& keys) {
  const std::size_t size = keys.size();
  const auto place = static_cast<long>(block * kKeysOfBlock * sizeof keys.front());
  if (std::fseek(file_.get(), place, SEEK_SET) != 0) return false;
  keys.resize(size + kKeysOfBlock);
  return std::fread(&keys[size], sizeof keys.front(), kKeysOfBlock, file_.get()) == kKeysOfBlock;
}

Result<std::uint64_t> Duplicates::count() {
  if (failure_) return *failure_;
  std::uint64_t count = 0;
  std::vector<std::uint64_t> table;
  for (std::size_t part = 0; part < kParts; ++part) {
    auto& keys = parts_[part];
    for (std::size_t block = 0; block < partOfBlock_.size(); ++block) {
      if (partOfBlock_[block] == part && !readBlock(block, keys)) return notCounted(errno);
    }
    count += repeated(keys, table);
    std::vector<std::uint64_t>().swap(keys);  // `= {}` would keep its memory
  }
  return count;
}

}  // namespace kibo::inventory::cli
