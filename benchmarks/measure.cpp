#include "measure.hpp"

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

namespace kibo::inventory::benchmarks {
namespace {

double cpuSeconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double timeOf(const Contender& contender) {
  contender.prepare();
  const double start = cpuSeconds();
  contender.run();
  return cpuSeconds() - start;
}

}  // namespace

std::vector<Times> measure(const std::vector<Contender>& contenders, std::size_t rounds) {
  std::vector<Times> times(contenders.size());
  for (std::size_t round = 0; round <= rounds; ++round) {
    for (std::size_t turn = 0; turn < contenders.size(); ++turn) {
      // Back and forth, so that none always runs behind the same other.
      const std::size_t index = round % 2 == 0 ? turn : contenders.size() - 1 - turn;
      const double time = timeOf(contenders[index]);
      if (round > 0) times[index].push_back(time);
    }
  }
  return times;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

double medianRatio(const Times& above, const Times& below) {
  std::vector<double> ratios(above.size());
  std::ranges::transform(above, below, ratios.begin(), std::divides<>{});
  return median(std::move(ratios));
}

}  // namespace kibo::inventory::benchmarks
