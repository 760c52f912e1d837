#pragma once

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "kibo/inventory/inventory_api.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory::testing {

inline const std::string kQueryPath = "/api/commerce/inventory/v5/inventory";
inline const std::string kChunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
inline constexpr std::size_t kEndless = std::size_t{1} << 40;

/// A piece of a chunked answer.
inline std::string chunk(std::string_view text) {
  std::array<char, 20> size{};
  std::snprintf(size.data(), size.size(), "%zx\r\n", text.size());
  return std::string(size.data()).append(text).append("\r\n");
}

/// `count` rows of the products `r0`, `r1` ..., with commas between them.
inline std::string rows(std::size_t count) {
  std::string json;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) json += ',';
    json += R"({"upc":"r)" + std::to_string(i) + R"(","onHand":)" + std::to_string(i) + '}';
  }
  return json;
}

inline std::string listOf(std::size_t count) { return "[" + rows(count) + "]"; }

/// A client whose rows are noted.
class StreamedClient {
 public:
  explicit StreamedClient(const std::string& url, TransportSettings transport = {.proxy = ""})
      : inventory_(Configuration({.tenantId = 1,
                                  .apiHost = url,
                                  .timeout = std::chrono::seconds(20),
                                  .retry = {.initialBackoff = std::chrono::milliseconds(1)},
                                  .transport = std::move(transport),
                                  .tokenProvider = std::make_shared<StaticToken>(Secret("t"))})) {}

  /// Notes the rows, and asks `visit` with the number of them whether there are to be more.
  template <class Visit>
  Result<std::size_t> query(const Visit& visit, const CallOptions& options = {}) {
    return inventory_.postQueryInventory(
        {},
        [&](InventoryResponse&& row) {
          inOrder_ = inOrder_ && row.upc == "r" + std::to_string(seen_);
          ++seen_;
          return visit(seen_);
        },
        options);
  }
  Result<std::size_t> query(const CallOptions& options = {}) {
    return query([](std::size_t) { return true; }, options);
  }

  /// Of all queries so far.
  [[nodiscard]] std::size_t seen() const noexcept { return seen_; }
  [[nodiscard]] bool sawEachRowOnce() const noexcept { return inOrder_; }

 private:
  InventoryApi inventory_;
  std::size_t seen_ = 0;
  bool inOrder_ = true;
};

inline void expectRows(const StreamedClient& client, const Result<std::size_t>& result,
                       std::size_t count) {
  ASSERT_TRUE(result) << result.error().describe();
  EXPECT_EQ(*result, count);
  EXPECT_EQ(client.seen(), count);
  EXPECT_TRUE(client.sawEachRowOnce());
}

}  // namespace kibo::inventory::testing
