#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include "kibo/inventory/models/inventory_response.hpp"

namespace kibo::inventory {

namespace detail {
template <class F>
concept VisitsRows = requires(F& visit, InventoryResponse&& row) {
  { visit(std::move(row)) };
  requires std::is_void_v<decltype(visit(std::move(row)))> ||
               std::is_same_v<decltype(visit(std::move(row))), bool>;
};
}  // namespace detail

/// What is called with each row of an answer: anything that can be called with an
/// `InventoryResponse&&` and returns nothing, or a bool of which false means that no more rows are
/// wanted. It is borrowed: it must live as long as the call that it is given to.
class RowVisitor {
 public:
  // Implicit, so that a lambda can be passed. Copies are not taken for one: they are excluded.
  // NOLINTBEGIN(bugprone-forwarding-reference-overload)
  template <class F>
    requires(!std::is_same_v<std::remove_cvref_t<F>, RowVisitor> && detail::VisitsRows<F>)
  RowVisitor(F&& visit) noexcept : call_(&call<std::remove_reference_t<F>>) {
    if constexpr (std::is_function_v<std::remove_reference_t<F>>) {
      callable_.function = reinterpret_cast<void (*)()>(&visit);
    } else {
      callable_.object = std::addressof(visit);
    }
  }
  // NOLINTEND(bugprone-forwarding-reference-overload)

  /// Whether more rows are wanted. Passes on what the callable throws.
  bool operator()(InventoryResponse&& row) const { return call_(callable_, std::move(row)); }

 private:
  union Callable {
    const void* object;
    void (*function)();
  };

  template <class F>
  static bool call(Callable callable, InventoryResponse&& row) {
    if constexpr (std::is_function_v<F>) {
      return more(*reinterpret_cast<F*>(callable.function), std::move(row));
    } else {
      return more(*static_cast<F*>(const_cast<void*>(callable.object)), std::move(row));
    }
  }

  template <class F>
  static bool more(F& visit, InventoryResponse&& row) {
    if constexpr (std::is_void_v<decltype(visit(std::move(row)))>) {
      visit(std::move(row));
      return true;
    } else {
      return visit(std::move(row));
    }
  }

  Callable callable_{};
  bool (*call_)(Callable, InventoryResponse&&);
};

}  // namespace kibo::inventory
