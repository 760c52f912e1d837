#include "fault/phases.hpp"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <ostream>
#include <stdexcept>

#include "fault/authority.hpp"
#include "fault/connect_proxy.hpp"
#include "fault/http2_server.hpp"
#include "fault/name_service.hpp"

namespace kibo::inventory::testing {
namespace {

using Test = std::function<void(const Stop&)>;

// HTTP/2 holds a request back after 64 KiB, until the server has asked for more.
constexpr std::size_t kSeveralWindows = std::size_t{200} << 10;

void runNameLookUp(const Test& test) {
  const StuckNameService stuck;
  test({.url = "http://stuck.test", .reached = [] { return StuckNameService::waitForLookUp(); }});
}

void runConnect(const Test& test) {
  const FullQueue queue;
  test({.url = queue.url(), .reached = [] { return true; }});
}

// A server without TLS waits for the end of a request line, which never comes.
void runHandshake(const Test& test) {
  FaultServer server([](const Turn&) { return Step{}; });
  test({.url = "https://127.0.0.1:" + std::to_string(server.port()),
        .reached = [&server] { return server.waitForConnections(1); }});
}

void runProxyAnswer(const Test& test) {
  ConnectProxy proxy([](const Turn&) { return ProxyStep{.answer = "", .then = ProxyThen::stall}; });
  test({.url = "https://service.test",
        .reached = [&proxy] { return proxy.waitForEndings(1); },
        .settings = {.proxy = proxy.url()}});
}

// The tunnel stands and leads nowhere.
void runProxyHandshake(const Test& test) {
  ConnectProxy proxy([](const Turn&) { return ProxyStep{.then = ProxyThen::stall}; });
  test({.url = "https://service.test",
        .reached = [&proxy] { return proxy.waitForEndings(1); },
        .settings = {.proxy = proxy.url()}});
}

void runPlain(const Step& step, const Test& test) {
  FaultServer server([&step](const Turn&) { return step; });
  test({.url = server.url(), .reached = [&server] { return server.waitForEndings(1); }});
}

void runTls(const Step& step, const Test& test) {
  const Authority authority;
  const Context context = authority.serverContext("IP:127.0.0.1");
  FaultServer server([&step](const Turn&) { return step; }, context.get());
  test({.url = server.url(),
        .reached = [&server] { return server.waitForEndings(1); },
        .settings = {.caBundle = authority.bundle(), .proxy = ""}});
}

void runProxy(const Step& step, const Test& test) {
  const Authority authority;
  const Context context = authority.serverContext("IP:127.0.0.1");
  FaultServer server([&step](const Turn&) { return step; }, context.get());
  ConnectProxy proxy([](const Turn&) { return ProxyStep{}; });
  test({.url = server.url(),
        .reached = [&server] { return server.waitForEndings(1); },
        .settings = {.caBundle = authority.bundle(), .proxy = proxy.url()}});
}

void runHttp2(const Http2Step& step, Http2Opening opening, const Test& test) {
  const Authority authority;
  Http2Server server([&step](const Turn&) { return step; }, authority.serverContext("IP:127.0.0.1"),
                     opening);
  test(
      {.url = server.url(),
       .reached = [&server] { return server.waitForEndings(1); },
       .settings = {.httpVersion = HttpVersion::http2, .caBundle = authority.bundle(), .proxy = ""},
       .effect = Effect::idempotent,
       .bodyBytes = kSeveralWindows,
       .sleeps = step.read != Http2Read::window});
}

}  // namespace

FullQueue::FullQueue() {
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockets_.push_back(listener);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  if (bind(listener, any, size) != 0 || listen(listener, 0) != 0 ||
      getsockname(listener, any, &size) != 0) {
    throw std::runtime_error("this test cannot listen on 127.0.0.1");
  }
  port_ = ntohs(address.sin_port);
  // Connections that nobody accepts, until one finds no place any more.
  constexpr int kAtOnceMs = 200;
  for (bool full = false; !full;) {
    const int client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockets_.push_back(client);
    connect(client, any, size);
    pollfd connected{.fd = client, .events = POLLOUT, .revents = 0};
    full = poll(&connected, 1, kAtOnceMs) == 0;
  }
}

FullQueue::~FullQueue() {
  for (const int socket : sockets_) close(socket);
}

void PrintTo(const Phase& phase, std::ostream* out) { *out << phase.name; }

std::vector<Phase> everyPhase() {
  std::vector<Phase> phases{
      {"NameLookUp", Delivery::notSent, runNameLookUp},
      {"Connect", Delivery::notSent, runConnect},
      {"Handshake", Delivery::notSent, runHandshake},
      {"ProxyAnswer", Delivery::notSent, runProxyAnswer},
      {"ProxyHandshake", Delivery::notSent, runProxyHandshake},
  };
  const auto on = [](auto run, Step step) {
    return [run, step](const Test& test) { run(step, test); };
  };
  const Step send{.read = ReadTo::headers, .then = Then::stall};
  const Step wait{.then = Then::stall};
  const Step body{.answer = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", .then = Then::stall};
  phases.push_back({"Send", Delivery::incomplete, on(runPlain, send)});
  phases.push_back({"Wait", Delivery::unknown, on(runPlain, wait)});
  phases.push_back({"Body", Delivery::unknown, on(runPlain, body)});
  phases.push_back({"TlsSend", Delivery::incomplete, on(runTls, send)});
  phases.push_back({"TlsWait", Delivery::unknown, on(runTls, wait)});
  phases.push_back({"TlsBody", Delivery::unknown, on(runTls, body)});
  phases.push_back({"ProxySend", Delivery::incomplete, on(runProxy, send)});
  phases.push_back({"ProxyWait", Delivery::unknown, on(runProxy, wait)});
  phases.push_back({"ProxyBody", Delivery::unknown, on(runProxy, body)});

  const auto onHttp2 = [](Http2Step step, Http2Opening opening = Http2Opening::normal) {
    return [step, opening](const Test& test) { runHttp2(step, opening, test); };
  };
  constexpr auto stall = Http2Then::stall;
  phases.push_back(
      {"Http2Handshake", Delivery::notSent, onHttp2({}, Http2Opening::stalledHandshake)});
  phases.push_back({"Http2Send", Delivery::incomplete,
                    onHttp2({.read = Http2Read::window, .status = 0, .then = stall})});
  phases.push_back({"Http2Wait", Delivery::unknown, onHttp2({.status = 0, .then = stall})});
  phases.push_back({"Http2Body", Delivery::unknown, onHttp2({.endsAnswer = false, .then = stall})});
  return phases;
}

}  // namespace kibo::inventory::testing
