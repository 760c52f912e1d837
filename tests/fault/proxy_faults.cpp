#include "fault/proxy_faults.hpp"

#include <cstddef>
#include <ostream>
#include <string>

namespace kibo::inventory::testing {
namespace {

constexpr const char* kConnected = "HTTP/1.1 200 Connection established\r\n\r\n";

std::string hugeHeaders() {
  constexpr std::size_t kLines = 64;
  constexpr std::size_t kLineSize = 16'000;
  std::string text = "HTTP/1.1 200 Connection established\r\n";
  for (std::size_t i = 0; i < kLines; ++i)
    text += "x-fill: " + std::string(kLineSize, 'x') + "\r\n";
  return text;
}

}  // namespace

void PrintTo(const ProxyFault& fault, std::ostream* out) { *out << fault.name; }

std::vector<ProxyFault> everyProxyFault() {
  using enum ProxyThen;
  return {
      {"Refuses403", {.answer = answer("no", {}, "403 Forbidden"), .then = keep}},
      {"Refuses407",
       {.answer = answer({}, "Proxy-Authenticate: Basic realm=\"p\"\r\n",
                         "407 Proxy Authentication Required"),
        .then = keep}},
      {"Refuses502", {.answer = answer({}, {}, "502 Bad Gateway"), .then = keep}},
      {"Refuses503ThenFin", {.answer = answer({}, {}, "503 Service Unavailable"), .then = fin}},
      {"Redirects", {.answer = answer({}, "Location: /\r\n", "302 Found"), .then = keep}},
      {"RefusalCutShort",
       {.answer = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 100\r\n\r\nno", .then = fin}},
      {"ResetWithinRequest", {.read = ReadTo::requestLine, .answer = {}, .then = reset}},
      {"FinBeforeAnswer", {.answer = {}, .then = fin}},
      {"ResetBeforeAnswer", {.answer = {}, .then = reset}},
      {"StallBeforeAnswer", {.answer = {}, .then = stall}, true},
      {"FinWithinAnswer", {.answer = "HTTP/1.1 200 Conn", .then = fin}},
      {"ResetWithinAnswer", {.answer = "HTTP/1.1 200 Conn", .then = reset}},
      {"StallWithinAnswer", {.answer = "HTTP/1.1 200 Conn", .then = stall}, true},
      {"SlowAnswer",
       {.answer = hugeHeaders(), .perByte = std::chrono::milliseconds(20), .then = stall},
       true},
      {"HugeHeaders", {.answer = hugeHeaders(), .then = fin}},
      {"InterimForever",
       {.answer = {},
        .flood = "HTTP/1.1 100 Continue\r\n\r\n",
        .floodTimes = 100'000,
        .then = fin}},
      {"NotHttp", {.answer = "SSH-2.0-OpenSSH_9.2\r\n", .then = fin}},
      {"FinAfterAnswer", {.answer = kConnected, .then = fin}},
      {"ResetAfterAnswer", {.answer = kConnected, .then = reset}},
      {"StallAfterAnswer", {.answer = kConnected, .then = stall}, true},
      {"GarbageAfterAnswer", {.answer = std::string(kConnected) + "not TLS\r\n", .then = fin}},
  };
}

}  // namespace kibo::inventory::testing
