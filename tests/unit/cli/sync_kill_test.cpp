// kill -9 at any point: the stock is right in the end, and nothing that was finished is sent again.
#include <chrono>
#include <random>
#include <set>
#include <thread>

#include "kibo/inventory/job_api.hpp"
#include "sync_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using std::chrono::milliseconds;

constexpr int kKills = 20;
constexpr int kLocations = 10;
constexpr int kRequests = 8;  // of each location
constexpr int kRows = 30;     // of a request

/// Requests of one location are told apart by their number of items.
using Request = std::pair<std::string, std::int64_t>;

struct SyncKill : StockFileTest {
  SyncKill() : StockFileTest({.jobPending = milliseconds{2}, .jobWorking = milliseconds{2}}) {}

  /// How often the service carried each request out.
  std::map<Request, int> carriedOut() {
    std::map<Request, int> times;
    for (const auto& job : JobApi(configuration).getJobs({.limit = 100'000}).value()) {
      if (job.succeeded()) ++times[{job.locationCode.value(), job.itemCount.value()}];
    }
    return times;
  }

  /// The requests that the journal has as done.
  static std::set<Request> finished(const std::string& journal) {
    std::set<Request> requests;
    std::istringstream lines(textOf(journal));
    for (std::string line; std::getline(lines, line);) {
      const Json json = Json::parse(line, nullptr, false);
      if (json.is_object() && json.value("state", "") == "done") {
        requests.emplace(json["location"].get<std::string>(), json["items"].get<std::int64_t>());
      }
    }
    return requests;
  }
};

/// The n-th request of a location has n rows that a later one replaces.
std::string catalogue(SyncKill::Stock& expected) {
  std::string text = "location,upc,quantity\n";
  for (int i = 0; i < kRequests * kRows * kLocations; ++i) {
    const std::string location = "W" + std::to_string(i % kLocations);
    const int request = i / kLocations / kRows;
    const int row = i / kLocations % kRows;
    const std::string upc =
        std::to_string(request) + "-" + std::to_string(row <= request ? 0 : row);
    text += location + "," + upc + "," + std::to_string(row) + "\n";
    expected[{location, upc}] = row;
  }
  return text;
}

bool runs(const Program& program) {
  siginfo_t ended{};
  EXPECT_EQ(::waitid(P_PID, static_cast<id_t>(program.id()), &ended, WEXITED | WNOHANG | WNOWAIT),
            0);
  return ended.si_pid == 0;
}

TEST_F(SyncKill, LeavesTheStockRightAndSendsNoFinishedRequestAgain) {
  Stock expected;
  const std::string file = folder.write("s.csv", catalogue(expected));
  const std::string journal = folder.write("s.journal", "");
  const std::vector<std::string> arguments{"sync",
                                           file,
                                           "--quiet",
                                           "--items-per-request",
                                           std::to_string(kRows),
                                           "--in-flight",
                                           "3",
                                           "--checkpoint",
                                           journal};
  std::mt19937 random(6);
  std::uniform_int_distribution<std::uintmax_t> further(0, 1'300);  // bytes, of some 36,000
  std::map<Request, int> before;  // how often a request that is finished was carried out
  for (int kill = 0; kill < kKills; ++kill) {
    const auto enough = std::filesystem::file_size(journal) + further(random);
    Program program(arguments, environmentFor(emulator));
    while (runs(program) && std::filesystem::file_size(journal) < enough) std::this_thread::yield();
    ASSERT_TRUE(runs(program)) << "it ended before it was killed: " << program.errorLine();
    EXPECT_EQ(program.end(SIGKILL), -1);
    const auto times = carriedOut();
    for (const Request& request : finished(journal)) before.try_emplace(request, times.at(request));
  }
  const Ended ended = run(arguments, environmentFor(emulator));
  EXPECT_EQ(ended.code, 0) << ended.error << ended.output;

  Stock stock;
  for (int i = 0; i < kLocations; ++i) stock.merge(stockAt("W" + std::to_string(i)));
  EXPECT_EQ(stock, expected);
  const auto times = carriedOut();
  EXPECT_EQ(times.size(), static_cast<std::size_t>(kRequests * kLocations));
  EXPECT_GT(before.size(), 15U);
  for (const auto& [request, count] : before) {
    EXPECT_EQ(times.at(request), count) << request.first << ", " << request.second << " items";
  }
  EXPECT_EQ(run(arguments, environmentFor(emulator)).code, 0);
  EXPECT_EQ(carriedOut(), times);
}

}  // namespace
}  // namespace kibo::inventory::cli
