#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

#include "base/fork_mark.hpp"

namespace kibo::inventory::detail {

/// An object of which each process has its own, for state with locks or connections in it. In a
/// forked child the parent's object is of no use: a lock of it may be held by a thread that the
/// child does not have, and its connections are those of the parent. The child gets a fresh one
/// when it first asks; the parent's is abandoned there: not locked, closed or destroyed.
///
/// A function that keeps the reference uses one object from beginning to end, as it should: whoever
/// forks in between must not go on with the function in the child.
///
/// Thread safety: `get` and `ifMade` may be called concurrently; neither blocks.
template <class T>
class ForkLocal {
 public:
  using Make = std::function<std::unique_ptr<T>()>;

  ForkLocal() : ForkLocal([] { return std::make_unique<T>(); }) {}

  /// `make` is called once here, and in each child. Threads of a child that ask first at the same
  /// moment each call it, and all but one of the objects are destroyed unused. It must not touch
  /// what a thread of the parent may have been changing.
  explicit ForkLocal(Make make) : make_(std::move(make)), current_(makeOwned().release()) {}

  ~ForkLocal() {
    Owned* const last = current_.load(std::memory_order_acquire);
    if (last->mark.isOwn()) delete last;
  }
  ForkLocal(const ForkLocal&) = delete;
  ForkLocal& operator=(const ForkLocal&) = delete;

  /// This process's object. Throws what `make` throws, and nothing once there is an object.
  [[nodiscard]] T& get() {
    Owned* seen = current_.load(std::memory_order_acquire);
    if (seen->mark.isOwn()) return *seen->object;
    std::unique_ptr<Owned> fresh = makeOwned();
    // Whoever loses the race finds the winner's: only threads of this process take part in it.
    if (!current_.compare_exchange_strong(seen, fresh.get(), std::memory_order_acq_rel)) {
      return *seen->object;
    }
    return *fresh.release()->object;
  }

  /// This process's object, or null in a child that has not asked for it yet.
  [[nodiscard]] T* ifMade() const noexcept {
    Owned* const seen = current_.load(std::memory_order_acquire);
    return seen->mark.isOwn() ? seen->object.get() : nullptr;
  }

 private:
  struct Owned {
    explicit Owned(std::unique_ptr<T> made) noexcept : object(std::move(made)) {}

    const ForkMark mark{};
    const std::unique_ptr<T> object;
  };

  [[nodiscard]] std::unique_ptr<Owned> makeOwned() const {
    return std::make_unique<Owned>(make_());
    // A child leaks the parent's object on purpose.
  }  // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks)

  const Make make_;
  std::atomic<Owned*> current_;
};

}  // namespace kibo::inventory::detail
