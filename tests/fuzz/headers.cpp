#include "http/curl_exchange.hpp"
#include "runtime/retry_after.hpp"
#include "target.hpp"

namespace {

using namespace kibo::inventory;
using testing::require;

/// The lines of an answer as libcurl hands them on, each with its end.
void readLines(testing::Input input) {
  const TransportSettings limits{.maxHeaderBytes = 2048};
  detail::CurlExchange exchange(limits);
  std::size_t taken = 0;
  while (!input.ended()) {
    std::string line = input.line() + "\r\n";
    if (detail::CurlExchange::onHeader(line.data(), 1, line.size(), &exchange) != line.size()) {
      require(exchange.abort() == detail::Abort::headersTooLarge, "only too much is refused");
      break;
    }
    taken += line.size();
  }
  require(taken <= limits.maxHeaderBytes, "no more headers than allowed");
  for (const Header& header : exchange.response().headers) {
    require(findHeader(exchange.response().headers, header.name).has_value(), "each is found");
    require(header.value.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos,
            "a value is one line");
  }
}

void readRetryAfter(std::string_view text) {
  constexpr std::chrono::sys_days kNow = std::chrono::year{2026} / 11 / 23;
  const auto wait = detail::parseRetryAfter(text, kNow);
  require(!wait || (wait->count() >= 0 && *wait <= std::chrono::days{1}),
          "a wait is between nothing and a day");
  // A day later, a date is a day nearer, and a number of seconds the same.
  const auto later = detail::parseRetryAfter(text, kNow + std::chrono::days{1});
  require(wait.has_value() == later.has_value(), "what a value means does not depend on the day");
  require(!wait || !later || *later <= *wait, "a date comes nearer");
}

}  // namespace

// The lines of an answer's headers; the first is taken for a Retry-After too.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  testing::Input input(data, size);
  readRetryAfter(testing::Input(input).line());
  readLines(input);
  return 0;
}
