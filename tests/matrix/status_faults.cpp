// Answers that refuse, or fail.
#include "matrix/fault.hpp"
#include "matrix/secrets.hpp"
#include "matrix/socket_scene.hpp"

namespace kibo::inventory::testing {
namespace {

struct Row {
  const char* status;
  Delivery told;
  const char* headers = "";
};

std::vector<Row> rows() {
  constexpr auto rejected = Delivery::rejected;
  constexpr auto unknown = Delivery::unknown;
  return {
      {"301 Moved Permanently", rejected, "Location: /elsewhere\r\n"},
      {"302 Found", rejected, "Location: /elsewhere\r\n"},
      {"303 See Other", unknown, "Location: /elsewhere\r\n"},
      {"307 Temporary Redirect", rejected, "Location: /elsewhere\r\n"},
      {"308 Permanent Redirect", rejected, "Location: /elsewhere\r\n"},
      {"400 Bad Request", rejected},
      {"401 Unauthorized", rejected},
      {"403 Forbidden", rejected},
      {"404 Not Found", rejected},
      {"405 Method Not Allowed", rejected},
      {"408 Request Timeout", unknown},
      {"409 Conflict", unknown},
      {"413 Payload Too Large", rejected},
      {"414 URI Too Long", rejected},
      {"415 Unsupported Media Type", rejected},
      {"417 Expectation Failed", unknown},
      {"422 Unprocessable Entity", rejected},
      {"425 Too Early", unknown},
      {"429 Too Many Requests", rejected},
      {"500 Internal Server Error", unknown},
      {"501 Not Implemented", unknown},
      {"502 Bad Gateway", unknown},
      {"503 Service Unavailable", unknown},
      {"504 Gateway Timeout", unknown},
  };
}

/// It repeats the token to the caller, whose errors and logs must not.
std::string refusal(const Row& row) {
  const std::string body = R"({"message":"no, Bearer )" + std::string(kToken) + R"("})";
  return answer(body, row.headers, row.status);
}

Fault answered(std::string name, const Row& row, Step step) {
  return {.name = std::move(name),
          .told = row.told,
          .applies = row.told == Delivery::unknown,
          .open = onSocket([step = std::move(step)](const detail::OperationRow&) { return step; })};
}

Fault early(std::string name, const Row& row) {
  return answered(std::move(name), row,
                  {.read = ReadTo::headers,
                   .answer = answer("", "Connection: close\r\n", row.status),
                   .then = Then::fin});
}

Fault once(const Row& row) {
  Fault fault = answered("first " + std::string(row.status), row, {.answer = refusal(row)});
  fault.passes = true;
  return fault;
}

}  // namespace

std::vector<Fault> statusFaults() {
  std::vector<Fault> faults;
  for (const Row& row : rows()) {
    faults.push_back(answered(row.status, row, {.answer = refusal(row)}));
  }
  const Row throttled{"429 Too Many Requests", Delivery::rejected, "Retry-After: 60\r\n"};
  faults.push_back(answered("429 with a wait of 60 s", throttled, {.answer = refusal(throttled)}));
  const Row unavailable{"503 Service Unavailable", Delivery::unknown};
  faults.push_back(early("503 before the body is read", unavailable));
  Fault tooLarge = early("413 early in a large body", {"413 Too Large", Delivery::rejected});
  tooLarge.padding = std::size_t{5} << 20;
  faults.push_back(tooLarge);
  faults.push_back(once({"401 Unauthorized", Delivery::rejected}));
  faults.push_back(once({"429 Too Many Requests", Delivery::rejected}));
  faults.push_back(once(unavailable));
  return faults;
}

}  // namespace kibo::inventory::testing
