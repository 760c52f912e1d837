#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory {

namespace detail {

/// Tells whether a page brings something that the page before did not.
class KIBO_INVENTORY_API PageKeys {
 public:
  PageKeys();
  ~PageKeys();
  PageKeys(PageKeys&& other) noexcept;
  PageKeys& operator=(PageKeys&& other) noexcept;

  /// The keys so far become those of the page before.
  void turn();

  /// Notes a key; true when the page before did not have it.
  bool isNew(std::string key);

  /// Whether any key since the last turn was new.
  [[nodiscard]] bool broughtNew() const noexcept { return broughtNew_; }

 private:
  std::vector<std::string> keys_;
  std::vector<std::string> before_;  // sorted
  bool broughtNew_ = true;           // before the first page there is no reason to stop
};

}  // namespace detail

/// The items of a list that the service answers page by page, as an input range: pages are asked
/// for as the loop goes on.
///
///     for (const auto& row : inventory.queryPages(request)) {
///       if (!row) break;  // row.error() says why the next page could not be had
///       use(*row);
///     }
///
/// The range ends with the first page that brings nothing new: an empty one, or one whose items all
/// stood on the page before, as from a service that ignores the page number. A short page does not
/// end it, since the service may answer fewer items than asked for. An item that also stood on the
/// page before is left out.
///
/// Resuming: after an error the range ends; `position()` is the page that failed. Put it into the
/// request of a new pager.
///
/// Thread safety: none; one thread at a time. One pass only.
template <class T>
class Pager {
 public:
  /// Asks for the page at `position`.
  using Fetch = std::function<Result<std::vector<T>>(std::int64_t position)>;
  /// What tells an item from the others.
  using Key = std::string (*)(const T& item);

  /// Pages are at `first`, `first + step`, and so on.
  Pager(Fetch fetch, Key key, std::int64_t first, std::int64_t step)
      : fetch_(std::move(fetch)), key_(key), next_(first), step_(step) {}

  /// Goes over the elements once. Valid as long as the pager.
  class Iterator {
   public:
    using iterator_concept = std::input_iterator_tag;
    using value_type = Result<T>;
    using difference_type = std::ptrdiff_t;

    explicit Iterator(Pager& pager) : pager_(&pager) {}

    Result<T>& operator*() const noexcept { return *pager_->current_; }
    Result<T>* operator->() const noexcept { return &*pager_->current_; }
    Iterator& operator++() {
      pager_->advance();
      return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const Iterator& at, std::default_sentinel_t /*end*/) noexcept {
      return at.ended();
    }

   private:
    [[nodiscard]] bool ended() const noexcept { return !pager_->current_.has_value(); }

    Pager* pager_;
  };

  Iterator begin() {
    if (!current_) advance();
    return Iterator(*this);
  }
  [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

  /// The page that the current item stands on, or that could not be had.
  [[nodiscard]] std::int64_t position() const noexcept { return position_; }

 private:
  void advance() {
    for (current_.reset(); !ended_;) {
      while (at_ < page_.size()) {
        T& item = page_[at_++];
        if (keys_.isNew(key_(item))) return void(current_.emplace(std::move(item)));
      }
      if (!turn()) return;
    }
  }

  /// Asks for the next page. False when there is an error to show or nothing more to come.
  bool turn() {
    ended_ = !keys_.broughtNew();
    if (ended_) return false;
    position_ = next_;
    Result<std::vector<T>> page = fetch_(position_);
    if (!page) {
      ended_ = true;
      current_.emplace(std::move(page).error());
      return false;
    }
    next_ += step_;
    keys_.turn();
    page_ = *std::move(page);
    at_ = 0;
    return true;
  }

  Fetch fetch_;
  Key key_;
  std::int64_t next_;
  std::int64_t step_;
  std::int64_t position_ = next_;
  std::optional<Result<T>> current_{};
  std::vector<T> page_{};
  std::size_t at_ = 0;
  detail::PageKeys keys_{};
  bool ended_ = false;
};

}  // namespace kibo::inventory
