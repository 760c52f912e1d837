#include "runtime/refresh_order.hpp"

#include <algorithm>

namespace kibo::inventory::detail {

RefreshOrder::Submission::Submission(RefreshOrder& order, std::string_view location, Change change)
    : order_(order), change_(change) {
  const std::scoped_lock lock(order_.mutex_);
  location_ = order_.locations_.try_emplace(std::string(location)).first;
  Location& state = location_->second;
  number_ = ++order_.newestChange_;
  state.newestChange = number_;
  if (change_ == Change::refresh) state.newestRefresh = number_;
  if (change_ == Change::deletion) order_.newestDeletion_ = number_;
  ++state.underWay;
}

RefreshOrder::Submission::~Submission() {
  const std::scoped_lock lock(order_.mutex_);
  if (--location_->second.underWay == 0) order_.locations_.erase(location_);
}

bool RefreshOrder::Submission::isSuperseded() const {
  const std::scoped_lock lock(order_.mutex_);
  const Location& state = location_->second;
  switch (change_) {
    case Change::adjust:
      return std::max(state.newestRefresh, order_.newestDeletion_) > number_;
    case Change::refresh:
      return std::max(state.newestChange, order_.newestDeletion_) > number_;
    case Change::deletion:
      break;
  }
  return order_.newestChange_ > number_;
}

}  // namespace kibo::inventory::detail
