#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

namespace detail {
struct ExtrasAccess;
}

/// The fields of an object that this version of the library does not know, in the order in which
/// they came, as JSON text without white space between its tokens. They are sent back with the
/// object, so that read, change, write never loses a field; and a field newer than the library can
/// be read and set through them.
///
/// Thread safety: a value; distinct objects are independent.
class KIBO_INVENTORY_API Extras {
 public:
  /// One field.
  struct Entry {
    std::string name{};
    std::string json{};  ///< The value as JSON text, e.g. `12`, `"text"`, `{"a": [1, 2]}`.

    bool operator==(const Entry&) const = default;
  };
  using const_iterator = const Entry*;

  Extras() noexcept;
  Extras(const Extras& other);
  Extras(Extras&& other) noexcept;
  Extras& operator=(const Extras& other);
  Extras& operator=(Extras&& other) noexcept;
  ~Extras();

  [[nodiscard]] bool empty() const noexcept { return entries_ == nullptr || size() == 0; }
  [[nodiscard]] std::size_t size() const noexcept;

  /// The value of `name` as JSON text. The view is valid until this object is changed or destroyed.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const noexcept;

  /// Sets `name` to a JSON value; replaces the one that was there in its place. An extra that is
  /// called like a member of the model is sent only as long as that member is unset.
  /// Throws `ApiError` (`ErrorKind::invalidRequest`) when `json` is not one valid JSON value.
  void set(std::string_view name, std::string_view json);

  /// Removes `name`; false when it was not there.
  bool erase(std::string_view name);

  /// The entries in order. Iterators are valid until this object is changed or destroyed.
  [[nodiscard]] const_iterator begin() const noexcept;
  [[nodiscard]] const_iterator end() const noexcept;

  /// The same names with the same text in the same order.
  friend KIBO_INVENTORY_API bool operator==(const Extras& left, const Extras& right) noexcept;

 private:
  friend struct detail::ExtrasAccess;

  // Every model has extras: all that touches the list is in the library, so that a user's compiler
  // need not make it each time.
  std::unique_ptr<std::vector<Entry>> entries_;  // null when there never were any: the rule
};

}  // namespace kibo::inventory
