// Calls, made in one way: call_works library|library-http2|bare WORK URL CA_BUNDLE CALLS THREADS.
// Prints what one call took.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <latch>
#include <string_view>
#include <thread>
#include <vector>

#include "calls.hpp"
#include "figures.hpp"

namespace {

using kibo::inventory::HttpVersion;
using namespace kibo::inventory::benchmarks;

/// A tenth more, unmeasured, before.
std::size_t warmUp(std::size_t calls) { return calls / 10 + 1; }

void repeat(const Caller& call, std::size_t times) {
  for (std::size_t i = 0; i < times; ++i) call();
}

void measureSequence(const Way& way, std::size_t calls, Figures& figures) {
  const Caller call = way.caller();
  repeat(call, warmUp(calls));
  figures.before = Usage::now();
  repeat(call, calls);
  figures.after = Usage::now();
}

void measureThreads(const Way& way, std::size_t calls, std::size_t threads, Figures& figures) {
  std::latch warm(static_cast<std::ptrdiff_t>(threads));
  std::latch start(1);
  std::vector<Caller> callers(threads);  // their connections are closed behind the measured time
  std::vector<std::jthread> workers;
  for (Caller& call : callers) {
    workers.emplace_back([&] {
      call = way.caller();
      repeat(call, warmUp(calls / threads));
      warm.count_down();
      start.wait();
      repeat(call, calls / threads);
    });
  }
  warm.wait();
  figures.before = Usage::now();
  start.count_down();
  workers.clear();
  figures.after = Usage::now();
}

int run(std::string_view name, const Work& work, const Scene& scene, std::size_t calls,
        std::size_t threads) {
  Figures figures{.works = calls / threads * threads};
  const Way way = name == "bare" ? throughBareHandles(work, scene) : throughLibrary(work, scene);
  if (threads == 1) {
    measureSequence(way, calls, figures);
  } else {
    measureThreads(way, calls, threads, figures);
  }
  figures.peakKiB = peakKiB();
  figures.check = way.check();
  figures.print();
  return EXIT_SUCCESS;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 7) return EXIT_FAILURE;
  const Work* const work = findWork(arguments[2]);
  if (work == nullptr) return EXIT_FAILURE;
  try {
    const std::string_view way = arguments[1];
    const auto version = way == "library-http2" ? HttpVersion::http2 : HttpVersion::http1;
    return run(way, *work, {.url = arguments[3], .caBundle = arguments[4], .httpVersion = version},
               std::strtoul(arguments[5], nullptr, 10), std::strtoul(arguments[6], nullptr, 10));
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "call_works: %s\n", problem.what());
    return EXIT_FAILURE;
  }
}
