#include "emulator/listener.hpp"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

#include "kibo/inventory/error.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr int kBacklog = 256;

[[noreturn]] void fail(const std::string& address, int port, const std::string& reason) {
  throw ApiError({.kind = ErrorKind::configuration,
                  .message = "the emulator cannot listen on " + address + " port " +
                             std::to_string(port) + ": " + reason,
                  .operation = "emulator"});
}

int bindTo(const std::string& address, int port) {
  if (port < 0 || port > 65535) fail(address, port, "a port is 0 to 65535");
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* found = nullptr;
  if (const int code =
          ::getaddrinfo(address.c_str(), std::to_string(port).c_str(), &hints, &found)) {
    fail(address, port, ::gai_strerror(code));
  }
  const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, ::freeaddrinfo);

  const int descriptor =
      ::socket(found->ai_family, found->ai_socktype | SOCK_CLOEXEC, found->ai_protocol);
  const int on = 1;
  // Without this a port stays taken for a while after a server on it has ended.
  const bool bound = descriptor >= 0 &&
                     ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
                     ::bind(descriptor, found->ai_addr, found->ai_addrlen) == 0 &&
                     ::listen(descriptor, kBacklog) == 0;
  if (!bound) {
    const std::string reason = std::strerror(errno);
    if (descriptor >= 0) ::close(descriptor);
    fail(address, port, reason);
  }
  return descriptor;
}

int portOf(int descriptor) {
  sockaddr_storage storage{};
  socklen_t length = sizeof storage;
  ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&storage), &length);
  return ntohs(storage.ss_family == AF_INET6
                   ? reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port
                   : reinterpret_cast<const sockaddr_in*>(&storage)->sin_port);
}

}  // namespace

Descriptor::~Descriptor() { ::close(value_); }

Listener::Listener(const std::string& address, int port)
    : socket_(bindTo(address, port)), port_(portOf(socket_.get())) {}

int Listener::accept() const {
  int connection = -1;
  do {
    connection = ::accept4(socket_.get(), nullptr, nullptr, SOCK_CLOEXEC);
  } while (connection < 0 && (errno == EINTR || errno == ECONNABORTED));
  const int on = 1;
  if (connection >= 0) ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return connection;
}

void Listener::shutDown() const noexcept { ::shutdown(socket_.get(), SHUT_RDWR); }

}  // namespace kibo::inventory::testing::detail
