#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::testing {

/// How an emulator behaves. The defaults suit a test: loopback, a free port, any credentials.
struct EmulatorOptions {
  std::string address = "127.0.0.1";
  int port = 0;  ///< 0 picks a free one.

  /// The tenant it answers for; 0 answers for whichever `x-vol-tenant` names.
  std::int64_t tenantId = 0;

  /// The only pair that gets a token; any pair does when `clientId` is empty.
  std::string clientId{};
  Secret sharedSecret{};

  std::chrono::seconds tokenLifetime{3600};

  /// How long a job is PENDING before it is WORKING, and WORKING before it ends.
  std::chrono::milliseconds jobPending{20};
  std::chrono::milliseconds jobWorking{20};

  /// Serve HTTPS with a certificate made at the start for `localhost` and 127.0.0.1; the client
  /// trusts it through `Emulator::caBundle()`.
  bool tls = false;

  /// The time it lives by: token expiry, job states. Not set: the machine's clock. With a
  /// `ManualClock` time stands still until the test moves it, and jobs go on by exactly that.
  std::shared_ptr<Clock> clock{};

  /// Whether the list of jobs honours `pageSize` and `startIndex`, which Kibo's developer guide
  /// names. The service's contract knows `limit` only, so they are ignored by default.
  bool guideJobPaging = false;
};

/// What an emulator has counted since its start.
struct EmulatorCounts {
  std::uint64_t requests = 0;         ///< Everything that came in, token requests included.
  std::uint64_t tokenRequests = 0;    ///< Requests to the token endpoint.
  std::uint64_t unauthorized = 0;     ///< Answers with 401 to other requests.
  std::uint64_t adjustsAccepted = 0;  ///< Adjust requests that were taken, smart ones included.
  std::uint64_t refreshesAccepted = 0;
};

/// The Inventory service in a process: token endpoint, tenant look-up, stock, jobs, on a real
/// socket. For the tests of programs that use this library, and for trying things without a tenant.
/// It keeps everything in memory.
///
/// Where the service's documents are silent, it does this:
/// * One stock, whichever tenant asks; `tenantID` in an answer is the tenant that asked.
/// * A location exists as soon as a record names it. An unknown one is a 404 `LOCATION_NOT_FOUND`,
///   at once, for queries and changes alike. An unknown product is no row in a query.
/// * A job is carried out whole or not at all. An adjust of a product that the location has no
///   record of ends as FAILED with a message an item; a refresh creates the record. Records that a
///   refresh does not name stay as they are.
/// * The smart endpoints answer up to 25 items at once, ahead of the jobs in the queue; what would
///   be a failed job is a 404 `ITEM_NOT_FOUND` there, with an item for each message.
/// * `available` is onHand - allocated - pending - safetyStock. Of a tagged part it is
///   onHand - allocated - pending: safety stock belongs to the whole. Adjusting a tagged part
///   changes the whole by as much.
/// * Records with less than nothing available are shown with `includeNegativeInventory` only; ANY
///   leaves out those with nothing available too. A look-up of one location without items shows
///   every other record there, whatever the type.
/// * `directShip`, `transferEnabled` and `pickup` restrict the answer when true, never when false.
/// * `distance` needs `latitude` and `longitude` in the request and in the record; no address is
///   looked up, so it stays as loaded otherwise, and `radius` excludes nothing then.
/// * Expected stock (`deliveryDate`) is kept and shown, and never released when its day comes.
/// * A GET query without items answers for all products.
/// * Not emulated: bins, lots, serial numbers, default tags, export filters. The type of such a
///   field is checked, and the field is otherwise ignored.
///
/// Time moves jobs: they run one at a time, in the order in which they came, and take effect when
/// they end.
///
/// Thread safety: all functions may be called concurrently, and while clients are being served.
/// Each connection has a thread, with all signals blocked, so signals stay the program's own.
class KIBO_INVENTORY_API Emulator {
 public:
  /// Starts to serve; throws `ApiError` (`ErrorKind::configuration`) when the port cannot be had.
  explicit Emulator(EmulatorOptions options = {});

  /// Stops serving; open connections are closed.
  ~Emulator();

  Emulator(const Emulator&) = delete;
  Emulator& operator=(const Emulator&) = delete;

  /// `http://127.0.0.1:PORT`, or `https://localhost:PORT` with TLS.
  [[nodiscard]] std::string url() const;
  [[nodiscard]] int port() const noexcept;

  /// The PEM file to trust when it serves HTTPS; it is removed with the emulator. Empty without
  /// TLS.
  [[nodiscard]] std::filesystem::path caBundle() const;

  /// Settings for a `Configuration` that talks to this emulator, and lives by the same clock.
  [[nodiscard]] Settings settings() const;

  /// Loads inventory records, one JSON object a line, in the shape in which the service answers
  /// them (`InventoryResponse`), plus `latitude` and `longitude` for distances. A record replaces
  /// the one of the same product at the same location. Returns how many; an error
  /// (`ErrorKind::configuration`) names the line, and nothing is loaded.
  Result<std::size_t> load(std::istream& lines);
  Result<std::size_t> loadFile(const std::filesystem::path& file);

  /// Loads the small data set that comes with the library: the products TENT-2P, TENT-4P, LAMP-01,
  /// STOVE-01 and ROPE-30 (as `upc`) at the locations WRH01, STR01 and STR02. Returns how many.
  std::size_t loadSample();

  [[nodiscard]] EmulatorCounts counts() const;

  /// Makes all tokens issued so far invalid: the next request with one of them is answered 401.
  void revokeTokens();

  /// While false, the token endpoint answers 503.
  void setTokenEndpointUp(bool up);

 private:
  class Server;
  std::unique_ptr<Server> server_;
};

}  // namespace kibo::inventory::testing
