#pragma once

#include <cstdint>
#include <string>

#include "kibo/inventory/credentials.hpp"

namespace kibo::inventory::detail {

/// The token that requests are signed with, and the value of their `Authorization` header, made
/// once for each generation. Both are overwritten when the next one comes, and in the end.
class Bearer {
 public:
  Bearer() = default;
  Bearer(const Bearer&) = delete;
  Bearer& operator=(const Bearer&) = delete;
  ~Bearer() { wipe(); }

  /// Asks `tokens` for a token, unless the one that is held is still current.
  [[nodiscard]] Result<void> renew(TokenProvider& tokens, const CallContext& context);

  [[nodiscard]] const Secret& token() const noexcept { return token_.value; }
  [[nodiscard]] std::uint64_t generation() const noexcept { return token_.generation; }

  /// `Bearer ` and the token, to be given back.
  [[nodiscard]] std::string lend();

  /// Keeps `value` when it is what was lent, and overwrites it otherwise.
  void takeBack(std::string& value) noexcept;

 private:
  void wipe() noexcept;

  AccessToken token_;
  std::string value_;  // empty while it is lent
};

}  // namespace kibo::inventory::detail
