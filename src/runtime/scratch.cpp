#include "runtime/scratch.hpp"

#include <openssl/crypto.h>

#include <cstddef>
#include <string>
#include <utility>

namespace kibo::inventory::detail {
namespace {

// Some thousand rows. Each of the calls that were under way at once has such a body: what is larger
// gives its memory back to the system.
constexpr std::size_t kLargestKept = std::size_t{2} << 20;

void tidy(std::string& body) noexcept {
  OPENSSL_cleanse(body.data(), body.size());
  body.clear();
  if (body.capacity() > kLargestKept) std::string().swap(body);
}

}  // namespace

ScratchLease::ScratchLease(SlotPool<Scratch>& pool) : pool_(pool), scratch_(pool.take()) {
  if (!scratch_) scratch_ = std::make_unique<Scratch>();
}

ScratchLease::~ScratchLease() {
  tidy(scratch_->request.body);
  tidy(scratch_->response.body);
  pool_.give(std::move(scratch_));
}

void forgetOtherTokens(SlotPool<Scratch>& pool, std::uint64_t generation) noexcept {
  pool.destroyIf(
      [generation](const Scratch& idle) { return idle.bearer.generation() != generation; });
}

}  // namespace kibo::inventory::detail
