#include "cli/sync/plan.hpp"

#include <atomic>
#include <cmath>
#include <memory>
#include <utility>

#include "kibo/inventory/http/transport.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory::cli {
namespace {

class TakesEverything final : public Transport {
 public:
  Result<HttpResponse> send(const HttpRequest& request, const CallContext& /*context*/) override {
    if (request.method == Method::get) {
      return HttpResponse{.status = 200, .body = R"({"status":"SUCCESS","success":true})"};
    }
    return HttpResponse{.status = 200, .body = R"({"jobID":)" + std::to_string(++jobs_) + "}"};
  }

 private:
  std::atomic<std::uint64_t> jobs_{0};
};

Configuration configurationOfPlan() {
  Settings settings{.tenantId = 1, .clientId = "plan", .apiHost = "http://127.0.0.1"};
  settings.tokenProvider = std::make_shared<testing::StaticToken>(Secret("plan"));
  settings.httpTransport = std::make_shared<TakesEverything>();
  return Configuration(std::move(settings));
}

}  // namespace

Plan planOf(const BulkApi::NextRefresh& next, BulkOptions options) {
  options.resume = nullptr;
  options.onChunk = nullptr;
  options.onProgress = nullptr;
  const BulkReport report = BulkApi(configurationOfPlan()).refresh(next, options);
  Plan plan{.replaced = report.itemsReplaced, .error = report.error};
  for (const BulkChunk& chunk : report.chunks) {
    for (LocationPlan* const part : {&plan.locations[chunk.locationCode], &plan.total}) {
      part->items += chunk.items;
      ++part->requests;
    }
  }
  return plan;
}

std::optional<std::chrono::seconds> timeAtRate(std::uint64_t requests,
                                               const std::optional<RateLimit>& rate) noexcept {
  if (!rate) return std::nullopt;
  if (requests < 2) return std::chrono::seconds{0};
  // The limits hold in a stretch of time that is a second longer than they say, see `RateLimits`.
  constexpr double minute = 61;
  constexpr double hour = 3'601;
  const auto perMinute = static_cast<std::uint64_t>(rate->perMinute);
  std::uint64_t before = requests - 1;
  double time = 0;
  if (rate->perHour) {
    const auto perHour = static_cast<std::uint64_t>(*rate->perHour);
    const std::uint64_t hours = before / perHour;
    time += hour * static_cast<double>(hours);
    before %= perHour;
  }
  const std::uint64_t minutes = before / perMinute;
  time += minute * static_cast<double>(minutes);
  time += 60.0 * static_cast<double>(before % perMinute) / static_cast<double>(perMinute);
  return std::chrono::seconds(std::llround(time));
}

}  // namespace kibo::inventory::cli
