#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <thread>
#include <utility>

namespace kibo::inventory::detail {

/// Objects between two uses. Each thread has a slot to put an object into and to find it again, so
/// that threads that go on using objects find theirs, still warm in the cache, and mostly meet no
/// other thread; a slot that two threads share, or that is empty, costs a look at the others.
///
/// A forked child has the objects that lay in the slots of its parent. No state in between can be
/// copied: an object is in a slot, or it is not.
///
/// Thread safety: `take`, `give` and `destroyIf` may be called concurrently; none blocks.
template <class T, std::size_t kSlots = 256>
class SlotPool {
 public:
  SlotPool() = default;
  SlotPool(const SlotPool&) = delete;
  SlotPool& operator=(const SlotPool&) = delete;
  ~SlotPool() {
    for (auto& slot : slots_) delete slot.load(std::memory_order_acquire);
  }

  /// The object that this thread gave last, if it is still there, else any; null when there is
  /// none.
  [[nodiscard]] std::unique_ptr<T> take() noexcept {
    const std::size_t own = ownSlot();
    for (std::size_t i = 0; i < kSlots; ++i) {
      if (auto taken = takeFrom(slots_[(own + i) % kSlots])) return taken;
    }
    return nullptr;
  }

  /// Keeps `object`, which must not be null, for the next `take` of this thread. Returns an object
  /// for which there is no room.
  std::unique_ptr<T> give(std::unique_ptr<T> object) noexcept {
    const std::size_t own = ownSlot();
    std::unique_ptr<T> colder(slots_[own].exchange(object.release(), std::memory_order_acq_rel));
    for (std::size_t i = 1; colder && i < kSlots; ++i) {
      putInto(slots_[(own + i) % kSlots], colder);
    }
    return colder;
  }

  /// Destroys the objects for which `outdated(object)` is true. Each is looked at while no other
  /// thread can have it.
  template <class Predicate>
  void destroyIf(const Predicate& outdated) noexcept {
    for (Slot& slot : slots_) {
      auto object = takeFrom(slot);
      if (object && !outdated(std::as_const(*object))) putInto(slot, object);
    }
  }

 private:
  using Slot = std::atomic<T*>;

  [[nodiscard]] static std::unique_ptr<T> takeFrom(Slot& slot) noexcept {
    if (slot.load(std::memory_order_relaxed) == nullptr) return nullptr;
    return std::unique_ptr<T>(slot.exchange(nullptr, std::memory_order_acq_rel));
  }

  static void putInto(Slot& slot, std::unique_ptr<T>& object) noexcept {
    T* none = nullptr;
    if (slot.load(std::memory_order_relaxed) == nullptr &&
        slot.compare_exchange_strong(none, object.get(), std::memory_order_acq_rel)) {
      static_cast<void>(object.release());
    }
  }

  [[nodiscard]] static std::size_t ownSlot() noexcept {
    return std::hash<std::thread::id>{}(std::this_thread::get_id()) % kSlots;
  }

  std::array<Slot, kSlots> slots_{};
};

}  // namespace kibo::inventory::detail
