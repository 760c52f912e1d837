#include "runtime/refresh_order.hpp"

#include <algorithm>

namespace kibo::inventory::detail {

RefreshOrder::Entry RefreshOrder::enter(std::string_view location, Change change) {
  const std::scoped_lock lock(mutex_);
  const auto entered = locations_.try_emplace(std::string(location)).first;
  Location& state = entered->second;
  ++state.underWay;
  state.newestChange = ++newestChange_;
  if (change == Change::refresh) state.newestRefresh = newestChange_;
  if (change == Change::deletion) newestDeletion_ = newestChange_;
  return {.location = entered, .number = newestChange_};
}

RefreshOrder::Submission::Submission(RefreshOrder& order, std::string_view location, Change change)
    : order_(order), change_(change), entry_(order.enter(location, change)) {}

RefreshOrder::Submission::~Submission() {
  const std::scoped_lock lock(order_.mutex_);
  if (--entry_.location->second.underWay == 0) order_.locations_.erase(entry_.location);
}

bool RefreshOrder::Submission::isSuperseded() const {
  const std::scoped_lock lock(order_.mutex_);
  const Location& state = entry_.location->second;
  switch (change_) {
    case Change::adjust:
      return std::max(state.newestRefresh, order_.newestDeletion_) > entry_.number;
    case Change::refresh:
      return std::max(state.newestChange, order_.newestDeletion_) > entry_.number;
    case Change::deletion:
      break;
  }
  return order_.newestChange_ > entry_.number;
}

}  // namespace kibo::inventory::detail
