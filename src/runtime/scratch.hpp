#pragma once

#include <cstdint>
#include <memory>

#include "base/slot_pool.hpp"
#include "kibo/inventory/http/message.hpp"
#include "runtime/bearer.hpp"

namespace kibo::inventory::detail {

/// What calls leave for the next: memory, and the token in use.
struct Scratch {
  HttpRequest request{};
  HttpResponse response{};
  Bearer bearer{};
};

/// The scratch of one call, from the construction to the destruction, which overwrites the bodies:
/// they may hold passwords.
class ScratchLease {
 public:
  explicit ScratchLease(SlotPool<Scratch>& pool);
  ScratchLease(const ScratchLease&) = delete;
  ScratchLease& operator=(const ScratchLease&) = delete;
  ~ScratchLease();

  Scratch* operator->() const noexcept { return scratch_.get(); }

 private:
  SlotPool<Scratch>& pool_;
  std::unique_ptr<Scratch> scratch_;
};

/// Destroys those between two calls whose token is of another generation than this: it was
/// replaced, and who knows when they would be used again.
void forgetOtherTokens(SlotPool<Scratch>& pool, std::uint64_t generation) noexcept;

}  // namespace kibo::inventory::detail
