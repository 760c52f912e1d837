#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

/// A password, shared secret or token. It does not convert to a string, has no stream operator,
/// prints as `***` wherever the library prints it, and its memory is wiped when it is destroyed or
/// assigned over.
///
/// Thread safety: distinct objects are independent; a shared object may be read concurrently.
class KIBO_INVENTORY_API Secret {
 public:
  Secret() noexcept = default;

  /// Copies `text`. The caller's own copy is the caller's to wipe.
  explicit Secret(std::string_view text);

  /// The value of the environment variable `name`; an empty secret when it is not set.
  /// A `Configuration` refuses an empty shared secret, so a missing variable does not go unnoticed.
  static Secret fromEnv(const char* name);

  Secret(const Secret& other);
  Secret(Secret&& other) noexcept;
  Secret& operator=(Secret other) noexcept;
  ~Secret();

  /// The secret itself. The view is valid until this object is changed or destroyed.
  [[nodiscard]] std::string_view reveal() const noexcept { return {data_.get(), size_}; }

  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

  /// Compares in a time that depends on the lengths only.
  friend KIBO_INVENTORY_API bool operator==(const Secret& left, const Secret& right) noexcept;

 private:
  std::unique_ptr<char[]> data_;
  std::size_t size_ = 0;
};

}  // namespace kibo::inventory
