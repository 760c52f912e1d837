#include <chrono>
#include <iostream>
#include <kibo/inventory.hpp>

// Without the testing kit: a call to a port where nobody listens ends with an error that says so.
int main() {
  using namespace kibo::inventory;
  Settings settings;
  settings.tenantId = 1;
  settings.clientId = "consumer";
  settings.sharedSecret = Secret("not a secret");
  settings.apiHost = "http://127.0.0.1:1";
  settings.authHost = "http://127.0.0.1:1";
  settings.timeout = std::chrono::seconds(2);
  const Configuration configuration(settings);
  const InventoryApi inventory(configuration);

  const auto rows = inventory.getInventory({.type = InventoryRequestType::any});
  if (rows) {
    std::cerr << "an answer where nobody listens\n";
    return 1;
  }
  std::cout << "version " << version << ": " << rows.error().describe() << '\n';
  return rows.error().delivery == Delivery::notSent ? 0 : 1;
}
