// The connection does not come about: not a byte of the request leaves.
#include "matrix/fault.hpp"
#include "matrix/unreachable_scene.hpp"

namespace kibo::inventory::testing {
namespace {

Fault unsent(std::string name, Protocol protocol, bool byDeadline,
             std::function<Stage(const Fault&)> open) {
  return {.name = std::move(name),
          .protocol = protocol,
          .told = Delivery::notSent,
          .byDeadline = byDeadline,
          .open = std::move(open)};
}

struct TlsRow {
  const char* name;
  TlsFault fault;
};

std::vector<TlsRow> handshakes() {
  return {
      {"certificate of another host", TlsFault::otherHost},
      {"certificate that has expired", TlsFault::expired},
      {"certificate that is not yet valid", TlsFault::notYetValid},
      {"certificate signed by itself", TlsFault::selfSigned},
      {"certificate of an unknown authority", TlsFault::unknownAuthority},
      {"certificate with a key of 1024 bits", TlsFault::shortKey},
      {"server that knows TLS 1.1 at most", TlsFault::oldVersion},
      {"server without a common cipher", TlsFault::noCommonCipher},
      {"closed in the handshake", TlsFault::closed},
      {"reset in the handshake", TlsFault::reset},
      {"silent in the handshake", TlsFault::stalled},
      {"an alert in the handshake", TlsFault::alert},
      {"plain HTTP in the handshake", TlsFault::plainHttp},
  };
}

struct ProxyRow {
  const char* name;
  ProxyStep step;
};

std::string refusal(const char* status) { return answer("no", "", status); }

const std::string kConnected = "HTTP/1.1 200 Connection established\r\n\r\n";

std::vector<ProxyRow> proxies() {
  using enum ProxyThen;
  return {
      {"407 Proxy Authentication Required",
       {.answer = refusal("407 Proxy Authentication Required"), .then = keep}},
      {"403 Forbidden", {.answer = refusal("403 Forbidden"), .then = keep}},
      {"502 Bad Gateway", {.answer = refusal("502 Bad Gateway"), .then = fin}},
      {"closed before the answer", {.answer = "", .then = fin}},
      {"reset before the answer", {.answer = "", .then = reset}},
      {"silent before the answer", {.answer = "", .then = stall}},
      {"closed within the answer", {.answer = "HTTP/1.1 200 Conn", .then = fin}},
      {"closed after 200", {.answer = kConnected, .then = fin}},
      {"reset after 200", {.answer = kConnected, .then = reset}},
      {"silent after 200", {.answer = kConnected, .then = stall}},
      {"garbage after 200", {.answer = kConnected + "no TLS at all", .then = fin}},
      {"another protocol", {.answer = "SSH-2.0-OpenSSH_9.2\r\n", .then = fin}},
      {"tunnel reset in the handshake", {.tunnelLimit = 100}},
  };
}

}  // namespace

std::vector<Fault> neverSentFaults() {
  std::vector<Fault> faults{
      unsent("host name unknown", Protocol::none, false, onUnknownName()),
      unsent("name service silent", Protocol::none, true, onStuckName()),
      unsent("connection refused", Protocol::none, false, onRefusedPort()),
      unsent("connection neither accepted nor refused", Protocol::none, true, onFullQueue()),
  };
  for (const TlsRow& row : handshakes()) {
    faults.push_back(
        unsent(row.name, Protocol::tls, row.fault == TlsFault::stalled, onHandshake(row.fault)));
  }
  for (const ProxyRow& row : proxies()) {
    faults.push_back(
        unsent(row.name, Protocol::proxy, row.step.then == ProxyThen::stall, onProxy(row.step)));
  }
  return faults;
}

}  // namespace kibo::inventory::testing
