#include "fault/acceptor.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>
#include <utility>

#include "http/sigpipe_guard.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::chrono::seconds kPatience{10};

}  // namespace

Acceptor::Acceptor(Serve serve) : serve_(std::move(serve)) {
  listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  if (listener_ < 0 || bind(listener_, any, size) != 0 || listen(listener_, 256) != 0 ||
      getsockname(listener_, any, &size) != 0) {
    throw std::runtime_error("a server of this test cannot listen on 127.0.0.1");
  }
  port_ = ntohs(address.sin_port);
  acceptor_ = std::jthread([this] { accept(); });
}

Acceptor::~Acceptor() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    for (const auto& connection : connections_) connection.stream.wake();
  }
  shutdown(listener_, SHUT_RDWR);
  acceptor_.join();
  for (auto& connection : connections_) connection.thread.join();
  close(listener_);
}

void Acceptor::accept() {
  for (;;) {
    const int socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    const std::lock_guard lock(mutex_);
    if (stopping_ || socket < 0) {
      if (socket >= 0) close(socket);
      return;
    }
    // Several small writes in a row are not to wait for the client's acknowledgements.
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    auto& connection = connections_.emplace_back(socket);
    connection.thread = std::jthread(
        [this, &connection, number = connections_.size()] { serve(connection, number); });
    changed_.notify_all();
  }
}

void Acceptor::serve(Connection& connection, std::size_t number) {
  const detail::SigpipeGuard guard(true);
  serve_(connection.stream, number);
  const std::lock_guard lock(mutex_);
  connection.stream.end();
}

std::size_t Acceptor::connections() const {
  const std::lock_guard lock(mutex_);
  return connections_.size();
}

bool Acceptor::waitForConnections(std::size_t times) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, kPatience, [&] { return connections_.size() >= times; });
}

}  // namespace kibo::inventory::testing
