#include "kibo/inventory/pager.hpp"

#include <algorithm>

namespace kibo::inventory::detail {

PageKeys::PageKeys() = default;
PageKeys::~PageKeys() = default;
PageKeys::PageKeys(PageKeys&& other) noexcept = default;
PageKeys& PageKeys::operator=(PageKeys&& other) noexcept = default;

void PageKeys::turn() {
  before_ = std::exchange(keys_, {});
  std::ranges::sort(before_);
  broughtNew_ = false;
}

bool PageKeys::isNew(std::string key) {
  keys_.push_back(std::move(key));
  const bool known = std::ranges::binary_search(before_, keys_.back());
  broughtNew_ = broughtNew_ || !known;
  return !known;
}

}  // namespace kibo::inventory::detail
