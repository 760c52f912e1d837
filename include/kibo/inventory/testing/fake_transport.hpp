#pragma once

#include <functional>
#include <mutex>
#include <vector>

#include "kibo/inventory/credentials.hpp"
#include "kibo/inventory/http/transport.hpp"

namespace kibo::inventory::testing {

/// A transport that answers from a function and keeps what it was sent. Give it to
/// `Settings::httpTransport` to test code of your own without a network. Token requests reach it
/// too, unless `Settings::tokenProvider` is set (see `StaticToken`).
///
/// Thread safety: `send` may be called concurrently; the function is called under a lock.
class KIBO_INVENTORY_API FakeTransport final : public Transport {
 public:
  using Answer = std::function<Result<HttpResponse>(const HttpRequest&, const CallContext&)>;

  explicit FakeTransport(Answer answer);
  ~FakeTransport() override;

  Result<HttpResponse> send(const HttpRequest& request, const CallContext& context) override;

  /// The requests so far, in the order in which they came.
  [[nodiscard]] std::vector<HttpRequest> requests() const;

 private:
  const Answer answer_;
  mutable std::mutex mutex_;
  std::vector<HttpRequest> requests_;
};

/// A token provider with one token that never ends.
class KIBO_INVENTORY_API StaticToken final : public TokenProvider {
 public:
  explicit StaticToken(Secret value);
  ~StaticToken() override;

  Result<AccessToken> token(const CallContext& context) override;
  void reject(std::uint64_t generation) noexcept override;

 private:
  const Secret value_;
};

}  // namespace kibo::inventory::testing
