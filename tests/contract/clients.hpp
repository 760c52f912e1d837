#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory::testing {

/// What a method of a client sent.
struct Sent {
  std::string operation{};  ///< As the transport was told.
  HttpRequest request{};
};

/// Keeps what the clients send, under the name of the operation that they are to send.
class Ledger {
 public:
  Ledger();

  [[nodiscard]] const Configuration& configuration() const { return configuration_; }

  /// To be given to each call: a header that shows whether the options arrive.
  [[nodiscard]] CallOptions options() const { return {.headers = {{"x-test", "arrived"}}}; }

  /// `result` is that of the call that was just made; what was answered is of no interest.
  template <class T>
  void made(std::string operation, const Result<T>& /*result*/) {
    record(std::move(operation));
  }

  /// By the name of the operation that was meant.
  [[nodiscard]] const std::map<std::string, std::vector<Sent>>& entries() const { return entries_; }

 private:
  void record(std::string operation);

  std::vector<Sent> sent_;
  Configuration configuration_;
  std::map<std::string, std::vector<Sent>> entries_;
};

// Each method of each client is called once. Path values are `p1`, `p2` ... or 1, 2 ... by their
// place in the path; what may be asked in a query is asked.
void callStockClients(Ledger& ledger);
void callFileClients(Ledger& ledger);
void callTenantClients(Ledger& ledger);
void callReservationClient(Ledger& ledger);

}  // namespace kibo::inventory::testing
