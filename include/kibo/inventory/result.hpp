#pragma once

#include <type_traits>
#include <utility>
#include <variant>

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
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  [[nodiscard]] T& operator*() & noexcept { return *std::get_if<0>(&state_); }
  [[nodiscard]] const T& operator*() const& noexcept { return *std::get_if<0>(&state_); }
  [[nodiscard]] T&& operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() noexcept { return std::get_if<0>(&state_); }
  const T* operator->() const noexcept { return std::get_if<0>(&state_); }

  /// The value; throws `ApiError` with the error when there is none.
  [[nodiscard]] T& value() & { return require(), **this; }
  [[nodiscard]] const T& value() const& { return require(), **this; }
  [[nodiscard]] T&& value() && { return require(), std::move(**this); }

  template <class U>
  [[nodiscard]] T value_or(U&& other) const& {
    return has_value() ? **this : static_cast<T>(std::forward<U>(other));
  }
  template <class U>
  [[nodiscard]] T value_or(U&& other) && {
    return has_value() ? std::move(**this) : static_cast<T>(std::forward<U>(other));
  }

  [[nodiscard]] Error& error() & noexcept { return *std::get_if<1>(&state_); }
  [[nodiscard]] const Error& error() const& noexcept { return *std::get_if<1>(&state_); }
  [[nodiscard]] Error&& error() && noexcept { return std::move(*std::get_if<1>(&state_)); }

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

  std::variant<T, Error> state_;
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
