#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

namespace detail {
struct TagsAccess;
}

/// Tag category to tag value, e.g. `{{"Channel", "Web"}}`. A tenant defines its categories and
/// values itself (segmentation of stock); by default it may have 3 categories and 6 values.
/// The entries are in the order of the categories' names, each of which is there once.
///
/// Costs one pointer when there are none.
///
/// Thread safety: a value; distinct objects are independent, and one may be read by many threads
/// while none changes it.
class KIBO_INVENTORY_API Tags {
 public:
  /// One tag.
  struct Entry {
    std::string category{};
    std::string value{};

    bool operator==(const Entry&) const = default;
  };
  using const_iterator = const Entry*;

  Tags() noexcept;

  // Implicit, so that a member can be set to `{{"Channel", "Web"}}`.
  /// Of a category that is given twice the later value is kept.
  Tags(std::initializer_list<Entry> entries);

  Tags(const Tags& other);
  Tags(Tags&& other) noexcept;
  Tags& operator=(const Tags& other);
  Tags& operator=(Tags&& other) noexcept;
  ~Tags();

  [[nodiscard]] bool empty() const noexcept;
  [[nodiscard]] std::size_t size() const noexcept;

  /// The value of `category`. The view is valid until this object is changed or destroyed.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view category) const noexcept;

  /// Sets `category` to `value`, whether it was there or not.
  void set(std::string_view category, std::string_view value);

  /// Removes `category`; false when it was not there.
  bool erase(std::string_view category);

  /// The entries in order. Iterators are valid until this object is changed or destroyed.
  [[nodiscard]] const_iterator begin() const noexcept;
  [[nodiscard]] const_iterator end() const noexcept;

  /// The same categories with the same values.
  friend KIBO_INVENTORY_API bool operator==(const Tags& left, const Tags& right) noexcept;

 private:
  friend struct detail::TagsAccess;

  std::unique_ptr<std::vector<Entry>> entries_;  // null when there never were any: the rule
};

}  // namespace kibo::inventory
