#include "fault/tunnel.hpp"

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <string_view>
#include <utility>

namespace kibo::inventory::testing {
namespace {

/// One direction of a tunnel. Never blocks.
struct Direction {
  Stream& from;
  Stream& to;
  std::string pending{};  // read, not yet written
  bool ended = false;     // `from` will send nothing more
  bool finished = false;  // and `to` was told

  [[nodiscard]] bool wantsToRead() const { return !ended && pending.empty(); }
  [[nodiscard]] bool wantsToWrite() const { return !pending.empty(); }
  [[nodiscard]] bool read();
  [[nodiscard]] bool write(std::size_t atMost, std::size_t& written);
};

// Both are false when the connection is broken.
bool Direction::read() {
  std::array<char, 65536> buffer{};
  const auto size = recv(from.socket(), buffer.data(), buffer.size(), MSG_DONTWAIT);
  if (size < 0) return errno == EAGAIN;
  ended = size == 0;
  pending.assign(buffer.data(), static_cast<std::size_t>(size));
  return true;
}

bool Direction::write(std::size_t atMost, std::size_t& written) {
  const auto wanted = std::string_view(pending).substr(0, atMost);
  const auto size = send(to.socket(), wanted.data(), wanted.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  if (size < 0) return errno == EAGAIN;
  written = static_cast<std::size_t>(size);
  pending.erase(0, written);
  return true;
}

/// Moves what can be moved. False: a connection is broken.
bool advance(Direction& direction, short readable, short writable, std::size_t atMost,
             std::size_t& written) {
  if ((readable & (POLLIN | POLLHUP | POLLERR)) != 0 && direction.wantsToRead() &&
      !direction.read()) {
    return false;
  }
  if ((writable & (POLLOUT | POLLERR)) != 0 && direction.wantsToWrite() &&
      !direction.write(atMost, written)) {
    return false;
  }
  if (direction.ended && direction.pending.empty() && !direction.finished) {
    direction.finished = true;
    direction.to.finish();
  }
  return true;
}

short eventsOf(const Direction& out, const Direction& in) {
  return static_cast<short>((out.wantsToRead() ? POLLIN : 0) | (in.wantsToWrite() ? POLLOUT : 0));
}

}  // namespace

int connectTo(const std::string& host, const std::string& port) {
  addrinfo* found = nullptr;
  addrinfo hints{};
  hints.ai_family = AF_INET;
  hints.ai_socktype = SOCK_STREAM;
  if (getaddrinfo(host.c_str(), port.c_str(), &hints, &found) != 0) return -1;
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(found, &freeaddrinfo);
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (connect(socket, found->ai_addr, found->ai_addrlen) == 0) return socket;
  close(socket);
  return -1;
}

void tunnel(Stream& client, Stream& target, std::string ahead, std::size_t limit,
            const std::function<void(std::size_t)>& onCarried) {
  Direction out{.from = client, .to = target, .pending = std::move(ahead)};
  Direction in{.from = target, .to = client};
  std::size_t carried = 0;
  while (!out.finished || !in.finished) {
    auto sockets =
        std::to_array<pollfd>({{.fd = client.socket(), .events = eventsOf(out, in), .revents = 0},
                               {.fd = target.socket(), .events = eventsOf(in, out), .revents = 0}});
    if (sockets[1].events == 0) sockets[1].fd = -1;  // its end is looked at once it is its turn
    if (poll(sockets.data(), sockets.size(), -1) < 0) continue;
    const auto [atClient, atTarget] = std::pair(sockets[0].revents, sockets[1].revents);
    std::size_t toTarget = 0;
    std::size_t toClient = 0;
    const bool whole = advance(out, atClient, atTarget, limit - carried, toTarget) &&
                       advance(in, atTarget, atClient, in.pending.size(), toClient);
    if (toTarget > 0) onCarried(toTarget);
    carried += toTarget;
    if (!whole || carried == limit) {
      client.reset();
      target.reset();
      return;
    }
    // The client is gone for both directions: nobody is left to read what is on its way.
    if ((atClient & POLLHUP) != 0 && !out.wantsToRead()) return;
  }
}

}  // namespace kibo::inventory::testing
