// The works whose instructions are counted: instructions WORK [URL], under callgrind with
// --instr-atstart=no. Each is done some times unmeasured first; prints how often it was measured.
#include <valgrind/callgrind.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calls.hpp"
#include "data.hpp"
#include "json/reader.hpp"
#include "kibo/inventory.hpp"
#include "kibo/inventory/models/inventory_views.hpp"

namespace {

using namespace kibo::inventory;
using namespace kibo::inventory::benchmarks;
using Rows = std::vector<InventoryResponse>;

constexpr std::size_t kRows = 12'000;
constexpr std::size_t kCalls = 200;

/// What comes before each repetition, not counted, and what is counted.
struct Counted {
  std::size_t repetitions = 1;
  std::function<void()> work;
  std::function<void()> prepare = [] {};
};

Counted readRows(const char*) {
  struct State {
    std::string body = inventoryAnswer(kRows);
    detail::JsonReader reader{};
    Rows rows{};
  };
  const auto state = std::make_shared<State>();
  return {.work =
              [state] {
                state->reader.read(state->body, detail::typeOf<Rows>(), &state->rows).value();
              },
          .prepare = [state] { state->rows = Rows(); }};
}

Counted readViews(const char*) {
  struct State {
    const std::string body = inventoryAnswer(kRows);
    InventoryViews views{};
    std::string lent{};
  };
  const auto state = std::make_shared<State>();
  return {.work = [state] { state->views.read(std::move(state->lent)).value(); },
          .prepare =
              [state] {
                state->lent = state->views.release();
                state->lent = state->body;
              }};
}

Counted writeItems(const char*) {
  return {.work = [request = refreshRequest(kRows)] { static_cast<void>(toJson(request)); }};
}

/// Answers at once, so that nothing is counted but what stands above the transport.
class AnswersAtOnce final : public Transport {
 public:
  Result<HttpResponse> send(const HttpRequest& request, const CallContext&) override {
    if (request.url.ends_with("/oauth")) {
      return HttpResponse{.status = 200, .body = R"({"access_token":"token","expires_in":3600})"};
    }
    return HttpResponse{.status = 200,
                        .headers = {{"Content-Type", "application/json; charset=utf-8"},
                                    {"x-vol-correlation", "0123456789abcdef0123456789abcdef"}},
                        .body = answer_};
  }

 private:
  const std::string answer_ = inventoryAnswer(2);
};

Counted callsOf(Settings settings) {
  const InventoryApi inventory{Configuration(std::move(settings))};
  return {.repetitions = kCalls, .work = findWork("query")->caller(inventory)};
}

Counted callWithoutNetwork(const char*) {
  Settings settings = settingsFor({.url = "https://service.test"});
  settings.httpTransport = std::make_shared<AnswersAtOnce>();
  return callsOf(std::move(settings));
}

Counted callOverHttp(const char* url) { return callsOf(settingsFor({.url = url})); }

constexpr struct {
  std::string_view name;
  Counted (*make)(const char* url);
} kWorks[] = {{"read-rows", readRows},
              {"read-views", readViews},
              {"write-items", writeItems},
              {"call-without-network", callWithoutNetwork},
              {"call-over-http", callOverHttp}};

void count(const Counted& counted) {
  for (std::size_t i = 0; i < counted.repetitions; ++i) {
    counted.prepare();
    counted.work();
  }
  counted.prepare();
  CALLGRIND_START_INSTRUMENTATION;
  for (std::size_t i = 0; i < counted.repetitions; ++i) counted.work();
  CALLGRIND_STOP_INSTRUMENTATION;
  std::printf("%zu\n", counted.repetitions);
}

}  // namespace

int main(int argumentCount, char** arguments) {
  if (argumentCount != 2 && argumentCount != 3) return EXIT_FAILURE;
  try {
    const auto* const work = std::ranges::find(kWorks, std::string_view(arguments[1]),
                                               [](const auto& known) { return known.name; });
    if (work == std::end(kWorks)) return EXIT_FAILURE;
    count(work->make(arguments[2]));
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "instructions: %s\n", problem.what());
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
