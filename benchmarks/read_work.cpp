#include <stdexcept>

#include "baselines.hpp"
#include "data.hpp"
#include "json/reader.hpp"
#include "works.hpp"

namespace kibo::inventory::benchmarks {
namespace {

using Rows = std::vector<InventoryResponse>;

constexpr std::size_t kRows = 12'000;

}  // namespace

void readWork(Report& report, std::size_t rounds) {
  std::string body = inventoryAnswer(kRows);
  const simdjson::padded_string padded(body);
  detail::JsonReader reader;
  SimdjsonByHand byHand;
  Rows ours;
  Rows theirs;
  // Kept, and freed before the next run: what freeing rows costs is the same for all.
  const auto freeRows = [&] {
    ours = Rows();
    theirs = Rows();
  };
  const std::vector<Contender> contenders{
      {.name = "the library",
       .run = [&] { reader.read(body, detail::typeOf<Rows>(), &ours).value(); },
       .prepare = freeRows},
      {.name = "nlohmann's DOM and conversion",
       .run = [&] { theirs = readWithNlohmann(body); },
       .prepare = freeRows},
      {.name = "simdjson on-demand by hand",
       .run = [&] { theirs = byHand.read(padded); },
       .prepare = freeRows},
  };

  contenders[0].run();
  for (std::size_t other = 1; other < contenders.size(); ++other) {
    contenders[other].run();
    if (ours.size() != kRows || ours != theirs) {
      throw std::runtime_error(contenders[other].name + " reads other rows than the library");
    }
  }
  report.add("read 12,000 rows", contenders, measure(contenders, rounds), 1,
             {{.contender = 1, .bar = Bar::speedAtLeast, .limit = 3}, {.contender = 2}});
  report.note("the answer of 12,000 rows has " + std::to_string(body.size()) + " bytes");
}

}  // namespace kibo::inventory::benchmarks
