#include <stdexcept>

#include "baselines.hpp"
#include "data.hpp"
#include "kibo/inventory/serialize.hpp"
#include "works.hpp"

namespace kibo::inventory::benchmarks {
namespace {

constexpr std::size_t kItems = 12'000;

}  // namespace

void writeWork(Report& report, std::size_t rounds) {
  const RefreshRequest request = refreshRequest(kItems);
  std::string ours;
  std::string theirs;
  const std::vector<Contender> contenders{
      {.name = "the library", .run = [&] { ours = toJson(request); }},
      {.name = "nlohmann's DOM and dump", .run = [&] { theirs = writeWithNlohmann(request); }},
  };

  contenders[0].run();
  contenders[1].run();
  if (fromJson<RefreshRequest>(theirs).value() != request ||
      fromJson<RefreshRequest>(ours).value() != request) {
    throw std::runtime_error("nlohmann writes another request than the library");
  }
  report.add("write 12,000 items", contenders, measure(contenders, rounds), 1, {{.contender = 1}});
  report.note("the refresh of 12,000 items has " + std::to_string(ours.size()) + " bytes");
}

}  // namespace kibo::inventory::benchmarks
