#include "calls.hpp"

#include <algorithm>
#include <iterator>
#include <memory>

#include "data.hpp"
#include "kibo/inventory/models/inventory_views.hpp"
#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory::benchmarks {
namespace {

constexpr std::size_t kItems = 12'000;

std::string rowsOf(const std::string& body) {
  return summary(fromJson<std::vector<InventoryResponse>>(body).value());
}

std::string jobOf(const std::string& body) {
  return "job " + std::to_string(fromJson<JobIDResponse>(body).value().jobID);
}

Caller query(const InventoryApi& inventory) {
  return [inventory, request = inventoryQuery()] {
    static_cast<void>(inventory.postQueryInventory(request).value());
  };
}

Caller queryViews(const InventoryApi& inventory) {
  return [inventory, request = inventoryQuery(), rows = std::make_shared<InventoryViews>()] {
    inventory.postQueryInventory(request, *rows).value();
  };
}

Caller adjust(const InventoryApi& inventory) {
  return [inventory, request = adjustRequest()] {
    static_cast<void>(inventory.adjust(request).value());
  };
}

Caller refresh(const InventoryApi& inventory) {
  return [inventory, request = refreshRequest(kItems)] {
    static_cast<void>(inventory.refresh(request).value());
  };
}

constexpr std::string_view kNoRows = "[]";
constexpr std::string_view kJob = R"({"jobID":7})";
constexpr Work kWorks[] = {
    {.name = "query", .caller = query, .smallestAnswer = kNoRows, .check = rowsOf},
    {.name = "query-views", .caller = queryViews, .smallestAnswer = kNoRows, .check = rowsOf},
    {.name = "adjust",
     .caller = adjust,
     .smallestAnswer = kJob,
     .check = jobOf,
     .connections = Connections::fresh},
    {.name = "refresh", .caller = refresh, .smallestAnswer = kJob, .check = jobOf},
};

void callWith(const Work& work, const Scene& scene, Middleware middleware) {
  Settings watched = settingsFor(scene);
  watched.perAttempt.push_back(std::move(middleware));
  work.caller(InventoryApi(Configuration(std::move(watched))))();
}

/// What the library would send; but for the token nothing is sent, so that no answer counts for the
/// memory of the bare handle.
HttpRequest requestOf(const Work& work, const Scene& scene) {
  HttpRequest seen;
  callWith(work, scene, [&](HttpRequest& request, const CallContext&, const Next&) {
    seen = request;
    return Result<HttpResponse>(
        HttpResponse{.status = 200, .body = std::string(work.smallestAnswer)});
  });
  return seen;
}

std::string answerOf(const Work& work, const Scene& scene) {
  std::string seen;
  callWith(work, scene, [&](HttpRequest& request, const CallContext&, const Next& next) {
    auto answer = next(request);
    if (answer) seen = answer->body;
    return answer;
  });
  return seen;
}

}  // namespace

const Work* findWork(std::string_view name) noexcept {
  const auto* const found = std::ranges::find(kWorks, name, &Work::name);
  return found == std::end(kWorks) ? nullptr : found;
}

Way throughLibrary(const Work& work, const Scene& scene) {
  return {.caller = [inventory = InventoryApi(Configuration(settingsFor(scene))),
                     &work] { return work.caller(inventory); },
          .check = [&work, scene] { return work.check(answerOf(work, scene)); }};
}

Way throughBareHandles(const Work& work, const Scene& scene) {
  const auto request = std::make_shared<const HttpRequest>(requestOf(work, scene));
  return {.caller = [request, scene, connections = work.connections]() -> Caller {
            const auto handle = std::make_shared<BareHandle>(*request, scene.caBundle, connections);
            return [request, handle] { handle->post(); };
          },
          .check =
              [request, scene, &work] {
                BareHandle handle(*request, scene.caBundle, work.connections);
                return work.check(handle.post());
              }};
}

}  // namespace kibo::inventory::benchmarks
