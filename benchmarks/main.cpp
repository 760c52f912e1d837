#include <cstdio>
#include <cstdlib>
#include <exception>
#include <span>
#include <string_view>

#include "works.hpp"

namespace {

using namespace kibo::inventory::benchmarks;

constexpr std::size_t kRounds = 11;

struct Work {
  std::string_view name;
  void (*run)(Report& report, std::size_t rounds);
};
constexpr Work kWorks[] = {{"call", callWork}, {"read", readWork}, {"write", writeWork}};

const Work* findWork(std::string_view name) {
  for (const Work& work : kWorks) {
    if (work.name == name) return &work;
  }
  return nullptr;
}

constexpr int kUsage = 2;

int usage() {
  std::fputs("usage: benchmarks [call|read|write [ROUNDS]]\n", stderr);
  return kUsage;
}

int run(std::span<const Work> works, std::size_t rounds) {
  Report report;
  for (const Work& work : works) work.run(report, rounds);
  report.print();
  return report.passed() ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

int main(int count, char** arguments) {
  try {
    if (count == 1) return run(kWorks, kRounds);
    const Work* const work = findWork(arguments[1]);
    const std::size_t rounds = count == 3 ? std::strtoul(arguments[2], nullptr, 10) : kRounds;
    if (work == nullptr || rounds == 0 || count > 3) return usage();
    return run({work, 1}, rounds);
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "benchmarks: %s\n", problem.what());
    return EXIT_FAILURE;
  }
}
