#include "http/delivery.hpp"
#include "runtime/error_answer.hpp"
#include "runtime/status.hpp"
#include "target.hpp"

// A number that chooses the status, a line that is the Retry-After, then the body.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kibo::inventory;
  using testing::require;
  testing::Input input(data, size);
  HttpResponse response{.status = 100 + static_cast<int>(input.number() % 500)};
  response.headers.push_back({.name = "Retry-After", .value = input.line()});
  response.body = input.rest();

  const auto clock = Clock::system();
  const Error error = detail::errorFromAnswer(response, *clock);
  require(error.status == response.status, "the status is the answer's");
  require(error.kind == detail::kindOfStatus(error.status), "the kind follows from the status");
  require(error.delivery == detail::deliveryOfStatus(error.status),
          "no body says more about the change than the status does");
  require(!error.message.empty(), "there is a message");
  require(error.message.size() <= response.body.size() + 100, "no message grows by itself");
  require(!error.retryAfter ||
              (error.retryAfter->count() >= 0 && *error.retryAfter <= std::chrono::days{1}),
          "a wait is between nothing and a day");
  require(error.describe().find_first_of("\r\n") == std::string::npos, "one line for a log");
  return 0;
}
