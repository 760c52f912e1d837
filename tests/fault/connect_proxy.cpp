#include "fault/connect_proxy.hpp"

#include <poll.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "fault/request_reader.hpp"
#include "fault/tunnel.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::chrono::seconds kPatience{10};

/// Where a request is passed on to, and what is sent there ahead of everything else.
struct Onward {
  std::string host;
  std::string port;
  std::string ahead;
};

/// The target of a CONNECT gets what follows it. `GET http://host:port/path` goes on as `GET
/// /path`.
Onward onwardOf(const Turn& turn, const RequestReader& reader) {
  const bool plain = turn.method != "CONNECT";
  const std::string_view scheme = plain ? "http://" : "";
  const auto end = std::min(turn.path.find('/', scheme.size()), turn.path.size());
  const auto authority = std::string_view(turn.path).substr(scheme.size(), end - scheme.size());
  const auto colon = authority.rfind(':');
  std::string ahead;
  if (plain) {
    const auto afterAuthority = turn.method.size() + 1 + end;
    ahead = turn.method + ' ' + std::string(reader.request().substr(afterAuthority));
  }
  ahead += reader.rest();
  return {.host = std::string(authority.substr(0, colon)),
          .port = std::string(authority.substr(colon + 1)),
          .ahead = std::move(ahead)};
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

void end(Stream& client, ProxyThen how) {
  switch (how) {
    case ProxyThen::tunnel:
    case ProxyThen::keep:
      return;
    case ProxyThen::fin:
      client.finish();
      client.drain();
      return;
    case ProxyThen::reset:
      client.reset();
      return;
    case ProxyThen::stall:
      client.stall();
      return;
  }
}

}  // namespace

ConnectProxy::ConnectProxy(Script script)
    : script_(std::move(script)),
      acceptor_([this](Stream& client, std::size_t number) { serve(client, number); }) {}

std::string ConnectProxy::url() const {
  return "http://127.0.0.1:" + std::to_string(acceptor_.port());
}

void ConnectProxy::serve(Stream& client, std::size_t number) {
  RequestReader reader(client, number);
  while (const auto turn = reader.next()) {
    count(turn->method == "CONNECT" ? &Counts::connects : &Counts::otherRequests, 1);
    const auto step = script_(*turn);
    if (!reader.read(step.read)) return;
    if (step.then == ProxyThen::tunnel) return passOn(client, *turn, step, reader);
    const bool open = writeAnswer(client, step);
    countEnding();
    if (!open) return;
    if (step.then != ProxyThen::keep) return end(client, step.then);
  }
}

void ConnectProxy::passOn(Stream& client, const Turn& turn, const ProxyStep& step,
                          const RequestReader& reader) {
  auto onward = onwardOf(turn, reader);
  const int socket = connectTo(onward.host, onward.port);
  if (socket < 0) {
    if (client.write(answer("", {}, "502 Bad Gateway"))) client.finish();
    return;
  }
  Stream target(socket);
  if (turn.method == "CONNECT" && !writeAnswer(client, step)) return;
  count(&Counts::tunnels, 1);
  tunnel(client, target, std::move(onward.ahead), step.tunnelLimit,
         [this](std::size_t bytes) { count(&Counts::tunnelledBytes, bytes); });
  countEnding();
}

void ConnectProxy::count(std::size_t Counts::*what, std::size_t by) {
  const std::lock_guard lock(mutex_);
  counts_.*what += by;
}

void ConnectProxy::countEnding() {
  const std::lock_guard lock(mutex_);
  ++endings_;
  changed_.notify_all();
}

ConnectProxy::Counts ConnectProxy::counts() const {
  const std::lock_guard lock(mutex_);
  return counts_;
}

bool ConnectProxy::waitForEndings(std::size_t times) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, kPatience, [&] { return endings_ >= times; });
}

}  // namespace kibo::inventory::testing
