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

  /// How many requests to change stock are taken in any minute, `adjust` and `refresh` and their
  /// smart forms together; the answer to more is 429 with `Retry-After: 60`. 0 or less: any number.
  /// Kibo's sandboxes take 50, as reported in 2026.
  int changesPerMinute = 0;
};

/// What an emulator has counted since its start.
struct EmulatorCounts {
  std::uint64_t requests = 0;         ///< Everything that came in, token requests included.
  std::uint64_t tokenRequests = 0;    ///< Requests to the token endpoint.
  std::uint64_t unauthorized = 0;     ///< Answers with 401 to other requests.
  std::uint64_t adjustsAccepted = 0;  ///< Adjust requests that were taken, smart ones included.
  std::uint64_t refreshesAccepted = 0;
  std::uint64_t changesLimited = 0;  ///< Answers with 429 to requests to change stock.
};

/// The Inventory service in a process: token endpoint, tenant look-up, and every operation of the
/// service with its state behind it, on a real socket. For the tests of programs that use this
/// library, and for trying things without a tenant. It keeps everything in memory.
///
/// Where the service's documents are silent, it does this:
/// * One stock, whichever tenant asks; `tenantID` in an answer is the tenant that asked.
/// * A location exists as soon as a record names it, or it is saved. An unknown one is a 404
///   `LOCATION_NOT_FOUND`, at once, for queries and changes alike. An unknown product is no row in
///   a query.
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
/// * Not emulated: lots, serial numbers, default tags, the filters and schedules of exports and
///   fetches. The type of such a field is checked, and the field is otherwise ignored.
///
/// Of settings, tags, locations and other things that are created and changed:
/// * An update changes what it sends; null and what is left out stay. Fields that no document
///   knows are kept and answered again, ids and dates that are the service's own are not taken.
///   Names cannot be changed. What is needed is needed of the whole: an update need not repeat it.
/// * What is missing is a 404, a name in use a 409 (`JOB_ALREADY_EXISTS` for exports), both as
///   `{error, message}`. A location that is missing is a 404 `LOCATION_NOT_FOUND`.
/// * A list of targets in an update of export settings changes or adds those that it names; the
///   others stay. A run is one `EXPORT` job for each target that is not switched off, or for the
///   one that it names. It makes no file. It fails if its settings or its target are gone or
///   switched off when it ends, or if there was no target.
/// * Passwords of targets and of fetch configurations are answered in clear, as the service does.
/// * Any number of fetch configurations may have the same `lockName`: a repeated save makes
///   another. FTP needs its server, user, password and path unless a bucket is named. The
///   connection test asks no server: it answers the name that each kind of file would have.
/// * There are at most 3 tag categories, with 6 values in all. The values in an update of a
///   category are the whole list. When each has a percentage, they make 100, or it is a 400; to
///   change several, change the category. A value that becomes the default takes it over.
/// * A value that goes, alone or with its category, is taken off the stock by a `DELETE` job; the
///   stock itself stays. `deletion_job_ids` has the jobs of all values that went so far.
/// * The name, the place and the flags of a saved location show in its stock; `active` is kept and
///   changes nothing. All locations are in the one group `ALL_LOCATIONS`. A code that is both a
///   location's and the group's is the location's.
/// * Bins have four types and two statuses. Where nothing else is said, a page is 100 bins, the
///   first page is 1, `resultCount` counts all pages, and `searchTerm` may stand anywhere in the
///   name. Deleting a bin needs no parameters; those that are sent have to fit. A bin that is not
///   empty is not deleted (409).
/// * There is one product mapping a direction. The silo is one, as the stock is. Invalidating the
///   cache has nothing to do.
///
/// Time moves jobs: they run one at a time, in the order in which they came, and take effect when
/// they end.
///
/// Of stock that is held for orders, of deletions and of bins:
/// * Allocate, deallocate and fulfill are jobs, done at once with `runSynchronous`; each is
///   carried out whole or ends as FAILED with a message an item. An item without a `locationCode`
///   takes the request's.
/// * What an allocation asks for beyond what is available is pending. It stays so until it is
///   released on request, to the oldest first; no clock releases it.
/// * Deallocate and fulfill find what is held by order, order item, shipment, cart and product.
///   They take the newest first, and what is pending first; more than is held is refused.
///   Quantities that were loaded as allocated belong to no order. What is pending, or held of
///   expected stock, cannot be fulfilled.
/// * `tags` hold of the part that has exactly these tags, `futureDate` of the stock expected on
///   that very date. `decrementOnHandOnDeallocate` takes away what was allocated, not what was
///   pending.
/// * `transitionCart` and `blockAssignment` of something unknown are a 500 with the messages, as
///   the service's documents have it. A cart's history becomes the order's.
/// * A `upc`, `partNumber` or `sku` of a deletion with one of the operators `.*+?^$[]` may match
///   anywhere in the identifier; without, it must be equal. `deleteItems` knows no operators. One
///   of the three is needed, except for expected stock. With `tags`, the parts that carry them are
///   deleted, and the record stays.
/// * The totals of a deletion are what is found when it is asked for; the jobs delete what they
///   find when they end, and let go what was held of it.
/// * `deleteOldInventory` counts calendar months, from 1 to 1200. Changes by adjust, refresh,
///   allocations, bins and redistribution all make a record young again, and so does loading it.
/// * Redistribution deals out what is not allocated, in whole units, to each combination of the
///   tag values with percentages; without percentages its jobs change nothing.
/// * Loading bins sets what lies in them, and the stock of the location becomes more or less by
///   the difference. Adjusting or fulfilling stock changes no bin. Quantities in bins are not
///   negative, so `showNegativeInventory` adds nothing.
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
  /// the one of the same product at the same location that was there before. Returns how many; an
  /// error (`ErrorKind::configuration`) names the line, and nothing is loaded: one that is no
  /// record, that has a key twice, or whose product came before in these lines for that location.
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
