// Provokes the errors that a program has to deal with, and shows what to do about each: errors
#include <chrono>
#include <iostream>
#include <kibo/inventory.hpp>
#include <string>

#include "connection.hpp"
#include "silent_server.hpp"

using namespace kibo::inventory;
using namespace std::chrono_literals;

/// Two things decide: what the service may have done, and what went wrong.
static std::string nextStep(const Error& error) {
  if (error.delivery == Delivery::unknown) return "compare stock and jobs, then decide";
  if (error.kind == ErrorKind::rateLimited) {
    return "try again in " + std::to_string(error.retryAfter.value_or(60s) / 1s) + " s";
  }
  if (error.kind == ErrorKind::network) return "nothing was sent: put it back into the queue";
  if (error.kind == ErrorKind::authentication) return "stop, and tell who keeps the settings";
  if (error.kind == ErrorKind::notFound) return "correct the location, the product or the job";
  return "log it with the correlation id " + error.correlationId;
}

static void sell(const char* what, const Settings& settings, const char* location = "WRH01") {
  const InventoryApi inventory{Configuration(settings)};
  const auto job = inventory.adjust(
      {.locationCode = location, .items = {{.upc = "TENT-2P", .quantity = -1}}}, {.timeout = 1s});
  const auto outcome =
      job ? "accepted" : job.error().describe() + "\n  => " + nextStep(job.error());
  std::cout << what << "\n  " << outcome << '\n';
}

int main() try {
  const Connection connection;
  const SilentServer silent;
  Settings right = connection.configuration().settings();
  right.authHost = connection.configuration().authUrl();  // stays when apiHost changes below
  Settings wrongSecret = right, nobody = right, hanging = right, limited = right;
  wrongSecret.sharedSecret = Secret("not-the-secret");
  nobody.apiHost = "http://127.0.0.1:1";
  hanging.apiHost = silent.url();
  limited.perAttempt = {[](HttpRequest&, const CallContext&, const Next&) {
    return HttpResponse{.status = 429, .headers = {{"Retry-After", "900"}}};
  }};
  sell("A location that does not exist", right, "NOWHERE");
  sell("A wrong secret", wrongSecret);
  sell("A host that nobody listens on", nobody);
  sell("A service that takes the request and never answers", hanging);
  sell("Too many requests", limited);
  std::cout << "A job that does not exist, with exceptions: value() throws\n";
  (void)JobApi(connection.configuration()).getJob(999'999'999).value();
} catch (const ApiError& error) {
  std::cout << "  " << error.what() << "\n  => " << nextStep(error.error()) << '\n';
  return error.error().kind == ErrorKind::notFound ? 0 : 1;
}
