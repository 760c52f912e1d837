// Asks for stock, takes the answer row by row and prints what it cost: the growth of this process's
// peak memory in KiB since its start, and how the call ended. Rows must be those of RowServer.
// Argument: the base URL.
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

#include "kibo/inventory/credentials.hpp"
#include "kibo/inventory/inventory_api.hpp"
#include "support/peak_memory.hpp"

namespace kibo::inventory::testing {
namespace {

class FixedToken final : public TokenProvider {
 public:
  Result<AccessToken> token(const CallContext& /*context*/) override {
    return AccessToken{.value = Secret("token"), .generation = 1};
  }
  void reject(std::uint64_t /*generation*/) noexcept override {}
};

int run(const char* url) {
  const long before = peakKiB();
  const InventoryApi inventory{Configuration({.tenantId = 1,
                                              .apiHost = url,
                                              .timeout = std::chrono::minutes(5),
                                              .transport = {.proxy = ""},
                                              .tokenProvider = std::make_shared<FixedToken>()})};
  std::size_t next = 0;
  std::size_t wrong = 0;
  const auto rows = inventory.postQueryInventory({}, [&](const InventoryResponse& row) {
    const bool tagged = next % 3 != 0;
    if (row.upc != "r" + std::to_string(next) || row.taggedInventory.empty() == tagged) ++wrong;
    ++next;
  });
  const long grown = peakKiB() - before;
  std::cout << grown << ' ';
  if (!rows) {
    std::cout << rows.error().describe() << '\n';
  } else {
    std::cout << *rows << " rows, " << wrong << " wrong\n";
  }
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace kibo::inventory::testing

int main(int count, char** arguments) {
  if (count != 2) return EXIT_FAILURE;
  return kibo::inventory::testing::run(arguments[1]);
}
