#include "fault/connect_proxy.hpp"

#include <poll.h>

#include <string_view>
#include <utility>

#include "fault/request_reader.hpp"
#include "fault/tunnel.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::chrono::seconds kPatience{10};
constexpr std::string_view kHeadersEnd = "\r\n\r\n";

/// What is sent to whom when a request is passed on.
struct Onward {
  std::string host;
  std::string port;
  std::string ahead;
};

Onward onwardTo(std::string_view authority, std::string ahead) {
  const auto colon = authority.find(':');
  const bool named = colon != std::string_view::npos;
  return {.host = std::string(authority.substr(0, colon)),
          .port = named ? std::string(authority.substr(colon + 1)) : "80",
          .ahead = std::move(ahead)};
}

/// `GET http://host:port/path` goes on as `GET /path` to host:port.
Onward onwardOf(const Turn& turn, std::string request) {
  if (turn.method == "CONNECT") return onwardTo(turn.path, {});
  constexpr std::string_view scheme = "http://";
  const auto slash = turn.path.find('/', scheme.size());
  const auto authority = turn.path.substr(scheme.size(), slash - scheme.size());
  request.erase(turn.method.size() + 1, scheme.size() + authority.size());
  return onwardTo(authority, std::move(request));
}

/// Sends byte by byte, with a look at the client between two. False: it is gone.
bool writeSlowly(Stream& client, std::string_view bytes, std::chrono::milliseconds perByte) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!client.write(bytes.substr(i, 1))) return false;
    pollfd gone{.fd = client.socket(), .events = POLLRDHUP, .revents = 0};
    if (poll(&gone, 1, static_cast<int>(perByte.count())) > 0) return false;
  }
  return true;
}

bool writeAnswer(Stream& client, const ProxyStep& step) {
  if (step.perByte.count() > 0) {
    if (!writeSlowly(client, step.answer, step.perByte)) return false;
  } else if (!client.write(step.answer)) {
    return false;
  }
  for (std::size_t i = 0; i < step.floodTimes; ++i) {
    if (!client.write(step.flood)) return false;
  }
  return true;
}

}  // namespace

ConnectProxy::ConnectProxy(Script script)
    : script_(std::move(script)), acceptor_([this](Stream& client, std::size_t number) {
        serve(client, number);
      }) {}

std::string ConnectProxy::url() const {
  return "http://127.0.0.1:" + std::to_string(acceptor_.port());
}

void ConnectProxy::serve(Stream& client, std::size_t number) {
  RequestReader reader(client);
  for (std::size_t onConnection = 1;; ++onConnection) {
    const auto turn = readTurn(reader, number, onConnection);
    if (!turn) return;
    count(turn->method == "CONNECT" ? &Counts::connects : &Counts::otherRequests);
    const auto step = script_(*turn);
    if (!readFor(reader, step.read) || !perform(client, *turn, step, reader)) return;
  }
}

bool ConnectProxy::perform(Stream& client, const Turn& turn, const ProxyStep& step,
                           RequestReader& reader) {
  if (step.then == ProxyThen::tunnel) {
    passOn(client, turn, step, reader);
    return false;
  }
  const bool reachable = writeAnswer(client, step);
  reader.drop();
  countEnding();
  if (!reachable) return false;
  switch (step.then) {
    case ProxyThen::tunnel:
    case ProxyThen::keep:
      return true;
    case ProxyThen::fin:
      client.finish();
      client.drain();
      return false;
    case ProxyThen::reset:
      client.reset();
      return false;
    case ProxyThen::stall:
      client.stall();
      return false;
  }
  return false;
}

}  // namespace kibo::inventory::testing
