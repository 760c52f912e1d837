#include "cli/emulator_command.hpp"

#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/end_signals.hpp"
#include "kibo/inventory/testing/emulator.hpp"

namespace kibo::inventory::cli {
namespace {

struct Arguments {
  testing::EmulatorOptions options{};
  std::string dataFile{};
  std::string caFile{};
  std::int64_t tokenLifetimeSeconds = 3600;
  std::int64_t jobMilliseconds = 40;
};

/// Loads the records; says on standard error how many. False after a complaint.
bool load(testing::Emulator& emulator, const std::string& file) {
  if (file.empty()) {
    std::cerr << "No --data: serving the " << emulator.loadSample()
              << " records of the sample data set." << std::endl;
    return true;
  }
  const auto loaded = emulator.loadFile(file);
  if (!loaded) {
    complain(loaded.error().message);
    return false;
  }
  std::cerr << "Serving " << *loaded << " records of " << file << '.' << std::endl;
  return true;
}

bool copyCertificate(const testing::Emulator& emulator, const std::string& file) {
  std::error_code failure;
  std::filesystem::copy_file(emulator.caBundle(), file,
                             std::filesystem::copy_options::overwrite_existing, failure);
  if (failure) complain("cannot write " + file + ": " + failure.message());
  return !failure;
}

int serve(const Arguments& arguments) {
  try {
    testing::Emulator emulator(arguments.options);
    if (!load(emulator, arguments.dataFile)) return kWrongUsage;
    const EndSignals
        endSignals;  // from here on they are waited for; until then they end the program
    if (!arguments.caFile.empty() && !copyCertificate(emulator, arguments.caFile)) {
      return kWrongUsage;
    }
    std::cout << emulator.url() << std::endl;
    endSignals.wait();
  } catch (const ApiError& error) {
    complain(error.error().message);
    return kWrongUsage;
  }
  return kSuccess;
}

int run(Arguments& arguments) {
  testing::EmulatorOptions& options = arguments.options;
  options.sharedSecret = Secret::fromEnv("KIBO_SHARED_SECRET");
  if (!options.clientId.empty() && options.sharedSecret.empty()) {
    complain("--client-id needs its secret in KIBO_SHARED_SECRET");
    return kWrongUsage;
  }
  options.tokenLifetime = std::chrono::seconds(arguments.tokenLifetimeSeconds);
  options.jobPending = std::chrono::milliseconds(arguments.jobMilliseconds / 2);
  options.jobWorking = std::chrono::milliseconds(arguments.jobMilliseconds) - options.jobPending;
  return serve(arguments);
}

}  // namespace

Run declareEmulator(CLI::App& app) {
  const auto arguments = std::make_shared<Arguments>();
  testing::EmulatorOptions& options = arguments->options;
  constexpr std::int64_t tenYears = 315'360'000;
  constexpr std::int64_t largestTenant = 2'147'483'647;  // an int32 in the service's contract

  app.add_option("--port", options.port, "Port to serve on; 0 picks a free one")
      ->check(CLI::Range(0, 65535))
      ->required();
  app.add_option("--address", options.address, "Address to serve on")->capture_default_str();
  app.add_option("--data", arguments->dataFile,
                 "Records to start with, one JSON object a line; a small sample when not given")
      ->type_name("FILE");
  app.add_option("--client-id", options.clientId,
                 "The only application that gets a token, with the secret in the environment "
                 "variable KIBO_SHARED_SECRET; any does when not given");
  app.add_option("--tenant", options.tenantId, "The only tenant served; any is when not given")
      ->check(CLI::Range(std::int64_t{1}, largestTenant));
  CLI::Option* const tls =
      app.add_flag("--tls", options.tls, "Serve HTTPS, as https://localhost:PORT");
  app.add_option("--ca-file", arguments->caFile,
                 "Where to write the certificate that clients are to trust (PEM)")
      ->type_name("FILE")
      ->needs(tls);
  app.add_option("--token-lifetime", arguments->tokenLifetimeSeconds, "Life of a token in seconds")
      ->check(CLI::Range(std::int64_t{1}, tenYears))
      ->capture_default_str();
  app.add_option("--job-time", arguments->jobMilliseconds,
                 "How long a job takes in milliseconds, half of it PENDING, half WORKING")
      ->check(CLI::Range(std::int64_t{0}, tenYears))
      ->capture_default_str();
  app.add_option("--changes-per-minute", options.changesPerMinute,
                 "How many requests to change stock it takes in a minute, as a sandbox takes 50; "
                 "0 is any number")
      ->check(CLI::Range(0, 1'000'000))
      ->capture_default_str();
  app.footer(
      "Prints its URL on standard output as soon as it serves, and ends with 0 on SIGINT or "
      "SIGTERM.");
  return [arguments] { return run(*arguments); };
}

}  // namespace kibo::inventory::cli
