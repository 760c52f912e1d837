#pragma once

#include <optional>
#include <type_traits>
#include <utility>

#include "kibo/inventory/error.hpp"

namespace kibo::inventory {

/// Either the value of a call or the `Error` that kept it from having one. The interface is that of
/// C++23's `std::expected<T, Error>`, except that `value()` throws `ApiError`: the same call serves
/// those who check and those who prefer exceptions.
///
/// Exceptions: only `value()` throws. `*`, `->` and `error()` on the wrong state are undefined, as
/// for `std::expected`.
template <class T>
class [[nodiscard]] Result {
 public:
  using value_type = T;
  using error_type = Error;

  // Implicit, so that a function can `return value;` or `return error;`.
  Result(T value) : value_(std::move(value)) {}
  Result(Error error) : error_(std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
  explicit operator bool() const noexcept { return has_value(); }

  [[nodiscard]] T& operator*() & noexcept { return *value_; }
  [[nodiscard]] const T& operator*() const& noexcept { return *value_; }

  // Of a temporary the value itself, not a reference into it: `for (auto& row : call().value())`
  // must not outlive what it goes over.
  [[nodiscard]] T operator*() && { return *std::move(value_); }

  T* operator->() noexcept { return &*value_; }
  const T* operator->() const noexcept { return &*value_; }

  /// The value; throws `ApiError` with the error when there is none. Calling it for the throw alone
  /// is fine.
  T& value() & { return require(), **this; }
  const T& value() const& { return require(), **this; }
  T value() && { return require(), *std::move(value_); }

  template <class U>
  [[nodiscard]] T value_or(U&& other) const& {
    return has_value() ? **this : static_cast<T>(std::forward<U>(other));
  }
  template <class U>
  [[nodiscard]] T value_or(U&& other) && {
    return has_value() ? std::move(**this) : static_cast<T>(std::forward<U>(other));
  }

  [[nodiscard]] Error& error() & noexcept { return *error_; }
  [[nodiscard]] const Error& error() const& noexcept { return *error_; }
  [[nodiscard]] Error&& error() && noexcept { return *std::move(error_); }

  /// `next(value)`, which returns a `Result`, when there is a value; this error otherwise.
  template <class F>
  auto and_then(F&& next) && -> std::invoke_result_t<F, T&&> {
    if (!has_value()) return std::move(*this).error();
    return std::forward<F>(next)(std::move(**this));
  }

  /// `change(value)` in a `Result` when there is a value; this error otherwise.
  template <class F>
  auto transform(F&& change) && -> Result<std::invoke_result_t<F, T&&>> {
    if (!has_value()) return std::move(*this).error();
    return std::forward<F>(change)(std::move(**this));
  }

  bool operator==(const Result&) const = default;

 private:
  void require() const {
    if (!has_value()) detail::throwApiError(error());
  }

  // One of the two is set. Not a std::variant, which costs a user's compiler twice as much.
  std::optional<T> value_{};
  std::optional<Error> error_{};
};

/// A `Result` that carries no value: success, or the error.
template <>
class [[nodiscard]] Result<void> {
 public:
  using value_type = void;
  using error_type = Error;

  Result() noexcept = default;
  Result(Error error) : error_(std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return !error_.has_value(); }
  explicit operator bool() const noexcept { return has_value(); }

  /// Throws `ApiError` with the error when there is one.
  void value() const {
    if (error_) detail::throwApiError(*error_);
  }

  [[nodiscard]] Error& error() & noexcept { return *error_; }
  [[nodiscard]] const Error& error() const& noexcept { return *error_; }
  [[nodiscard]] Error&& error() && noexcept { return std::move(*error_); }

  bool operator==(const Result&) const = default;

 private:
  std::optional<Error> error_;
};

}  // namespace kibo::inventory
