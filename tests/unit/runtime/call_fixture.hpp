#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kibo/inventory/inventory_api.hpp"
#include "kibo/inventory/job_api.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"

namespace kibo::inventory {

using testing::FakeTransport;
using testing::ManualClock;

inline HttpResponse ok(std::string body) { return {.status = 200, .body = std::move(body)}; }

inline HttpResponse status(int code, std::vector<Header> headers = {}) {
  return {.status = code, .headers = std::move(headers)};
}

inline Error lost(Delivery delivery, ErrorKind kind = ErrorKind::network) {
  return {.kind = kind, .delivery = delivery, .message = "the connection was lost"};
}

/// Hands out a new generation after each rejection.
class Tokens final : public TokenProvider {
 public:
  Result<AccessToken> token(const CallContext& /*context*/) override {
    if (failure) return *failure;
    return AccessToken{.value = Secret("token-" + std::to_string(generation)),
                       .generation = generation};
  }
  void reject(std::uint64_t rejected) noexcept override {
    if (rejected == generation) ++generation;
  }

  std::uint64_t generation = 1;
  std::optional<Error> failure{};
};

struct CallFixture : ::testing::Test {
  std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
  std::shared_ptr<Tokens> tokens = std::make_shared<Tokens>();
  std::deque<Result<HttpResponse>> answers;  // in turn; the last one stays
  std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>(
      [this](const HttpRequest&, const CallContext&) -> Result<HttpResponse> {
        Result<HttpResponse> answer = answers.front();
        if (answers.size() > 1) answers.pop_front();
        return answer;
      });
  Settings settings{
      .tenantId = 1, .tokenProvider = tokens, .httpTransport = transport, .clock = clock};

  InventoryApi inventory() { return InventoryApi(Configuration(settings)); }
  JobApi jobs() { return JobApi(Configuration(settings)); }
  Result<JobIDResponse> adjust(const CallOptions& options = {}) {
    return inventory().adjust({.locationCode = "L", .items = {{.upc = "u", .quantity = 1}}},
                              options);
  }
  Result<JobIDResponse> refresh(const CallOptions& options = {}) {
    return inventory().refresh({.locationCode = "L", .items = {{.upc = "u", .quantity = 1}}},
                               options);
  }
  std::size_t sends() const { return transport->requests().size(); }
};

}  // namespace kibo::inventory
