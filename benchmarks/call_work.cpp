#include <cmath>
#include <stdexcept>

#include "allocations.hpp"
#include "bare_handle.hpp"
#include "data.hpp"
#include "kibo/inventory.hpp"
#include "server.hpp"
#include "works.hpp"

namespace kibo::inventory::benchmarks {
namespace {

constexpr std::size_t kCallsARun = 400;
constexpr std::size_t kRowsAnswered = 2;  // about 1 KB
constexpr std::size_t kTokenBytes = 256;

std::vector<Page> pages() {
  return {{.path = "/api/platform/applications/authtickets/oauth",
           .body = R"({"access_token":")" + std::string(kTokenBytes, 't') +
                   R"(","token_type":"Bearer","expires_in":3600})"},
          {.path = "/", .body = inventoryAnswer(kRowsAnswered)}};
}

Settings settings(const std::string& url) {
  return {.tenantId = 26507,
          .siteId = 41315,
          .clientId = "KIBO_APP.1.0.0.Release",
          .sharedSecret = Secret("a shared secret of the benchmark"),
          .apiHost = url,
          .authHost = url,
          .transport = {.proxy = ""}};
}

InventoryRequest query() {
  return {.items = {{.upc = "CampStove_00000"}, {.upc = "CampStove_00001"}},
          .type = InventoryRequestType::any};
}

/// The request of a query as the library hands it to libcurl.
HttpRequest requestAsSent(const std::string& url) {
  HttpRequest sent;
  Settings watched = settings(url);
  watched.perAttempt.push_back([&sent](HttpRequest& request, const CallContext&, const Next& next) {
    sent = request;
    return next(request);
  });
  static_cast<void>(InventoryApi(Configuration(watched)).postQueryInventory(query()).value());
  return sent;
}

void noteAllocations(Report& report, const InventoryApi& inventory,
                     const InventoryRequest& request) {
  const auto count = [](const auto& work) {
    const auto before = allocations();
    for (std::size_t i = 0; i < kCallsARun; ++i) work();
    return std::lround(static_cast<double>(allocations() - before) / kCallsARun);
  };
  const auto rows = inventory.postQueryInventory(request).value().rows();
  const auto call =
      count([&] { static_cast<void>(inventory.postQueryInventory(request).value()); });
  const auto copy = count([&] { return std::vector(rows); });
  report.note("a warm call makes " + std::to_string(call) + " heap allocations of ours, " +
              std::to_string(copy) + " of them for the rows answered");
}

}  // namespace

void callWork(Report& report, std::size_t rounds) {
  const Server server(pages());
  const HttpRequest sent = requestAsSent(server.url());
  BareHandle bare(sent);
  const Configuration configuration(settings(server.url()));
  const InventoryApi inventory(configuration);
  const InventoryRequest request = query();

  const auto expected = fromJson<std::vector<InventoryResponse>>(bare.post()).value();
  if (inventory.postQueryInventory(request).value().rows() != expected) {
    throw std::runtime_error("the bare handle receives another answer than the library");
  }
  const std::vector<Contender> contenders{
      {.name = "the library",
       .run =
           [&] {
             for (std::size_t i = 0; i < kCallsARun; ++i) {
               static_cast<void>(inventory.postQueryInventory(request).value());
             }
           }},
      {.name = "one bare libcurl handle",
       .run =
           [&] {
             for (std::size_t i = 0; i < kCallsARun; ++i) bare.post();
           }},
  };
  report.add("warm call, 1 KB answer", contenders, measure(contenders, rounds), kCallsARun,
             {{.contender = 1, .bar = Bar::costAtMost, .limit = 1.5}});
  noteAllocations(report, inventory, request);
}

}  // namespace kibo::inventory::benchmarks
