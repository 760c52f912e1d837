// Sends one request and prints what it cost: the growth of this process's peak memory in KiB, and
// how the request ended. Arguments: URL, maxResponseBytes, maxCompressionRatio.
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>

#include "fault/caller.hpp"
#include "support/peak_memory.hpp"

namespace kibo::inventory::testing {
namespace {

int run(const char* url, const char* maxResponseBytes, const char* maxCompressionRatio) {
  const std::string base(url);
  const Caller caller({.maxResponseBytes = std::stoull(maxResponseBytes),
                       .maxCompressionRatio = std::stoi(maxCompressionRatio),
                       .proxy = ""});
  if (!caller.send({.effect = Effect::read, .url = base + "/first"})) return EXIT_FAILURE;
  const long before = peakKiB();
  const auto result = caller.send(
      {.effect = Effect::read, .url = base + "/large", .timeout = std::chrono::seconds(60)});
  const long grown = peakKiB() - before;
  std::cout << grown << ' ' << (result ? "answered" : result.error().message) << '\n';
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace kibo::inventory::testing

int main(int count, char** arguments) {
  if (count != 4) return EXIT_FAILURE;
  return kibo::inventory::testing::run(arguments[1], arguments[2], arguments[3]);
}
