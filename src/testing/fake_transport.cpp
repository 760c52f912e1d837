#include "kibo/inventory/testing/fake_transport.hpp"

#include <utility>

namespace kibo::inventory::testing {

FakeTransport::FakeTransport(Answer answer) : answer_(std::move(answer)) {}

FakeTransport::~FakeTransport() = default;

Result<HttpResponse> FakeTransport::send(const HttpRequest& request, const CallContext& context) {
  const std::scoped_lock lock(mutex_);
  requests_.push_back(request);
  requests_.back().sink = nullptr;  // does not outlive the call
  return answer_(request, context);
}

std::vector<HttpRequest> FakeTransport::requests() const {
  const std::scoped_lock lock(mutex_);
  return requests_;
}

StaticToken::StaticToken(Secret value) : value_(std::move(value)) {}

StaticToken::~StaticToken() = default;

Result<AccessToken> StaticToken::token(const CallContext& /*context*/) {
  return AccessToken{.value = value_, .generation = 1};
}

void StaticToken::reject(std::uint64_t /*generation*/) noexcept {}

}  // namespace kibo::inventory::testing
