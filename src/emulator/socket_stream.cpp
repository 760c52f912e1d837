#include "emulator/socket_stream.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::size_t kMostOutput = std::size_t{1} << 20;

using GetName = int (*)(int, sockaddr*, socklen_t*);

void describe(int socket, GetName getName, std::string& address, int& port) {
  sockaddr_storage storage{};
  socklen_t length = sizeof storage;
  auto* name = reinterpret_cast<sockaddr*>(&storage);
  std::array<char, NI_MAXHOST> host{};
  std::array<char, NI_MAXSERV> service{};
  if (getName(socket, name, &length) != 0 ||
      ::getnameinfo(name, length, host.data(), host.size(), service.data(), service.size(),
                    NI_NUMERICHOST | NI_NUMERICSERV) != 0) {
    return;
  }
  address = host.data();
  std::from_chars(service.data(), service.data() + service.size(), port);
}

}  // namespace

SocketStream::SocketStream(int socket, SSL_CTX* tls) : socket_(socket) {
  if (tls != nullptr) tls_.reset(SSL_new(tls));
}

SocketStream::~SocketStream() {
  if (tls_ && SSL_is_init_finished(tls_.get()) == 1) SSL_shutdown(tls_.get());
}

bool SocketStream::open() {
  return !tls_ || (SSL_set_fd(tls_.get(), socket_) == 1 && SSL_accept(tls_.get()) == 1);
}

bool SocketStream::flush() {
  std::size_t sent = 0;
  while (sent < output_.size()) {
    const ssize_t count = transmit(output_.data() + sent, output_.size() - sent);
    if (count <= 0) return false;
    sent += static_cast<std::size_t>(count);
  }
  output_.clear();
  return true;
}

ssize_t SocketStream::read(char* to, size_t size) {
  if (inputStart_ == inputEnd_) {
    if (!flush()) return -1;
    const ssize_t count = receive(input_.data(), input_.size());
    if (count <= 0) return count;
    inputStart_ = 0;
    inputEnd_ = static_cast<std::size_t>(count);
  }
  const std::size_t count = std::min(size, inputEnd_ - inputStart_);
  std::memcpy(to, input_.data() + inputStart_, count);
  inputStart_ += count;
  return static_cast<ssize_t>(count);
}

ssize_t SocketStream::write(const char* from, size_t size) {
  output_.append(from, size);
  if (output_.size() > kMostOutput && !flush()) return -1;
  return static_cast<ssize_t>(size);
}

void SocketStream::get_remote_ip_and_port(std::string& address, int& port) const {
  describe(socket_, ::getpeername, address, port);
}

void SocketStream::get_local_ip_and_port(std::string& address, int& port) const {
  describe(socket_, ::getsockname, address, port);
}

ssize_t SocketStream::receive(char* to, size_t size) {
  if (tls_) return SSL_read(tls_.get(), to, static_cast<int>(size));
  ssize_t count = 0;
  do {
    count = ::recv(socket_, to, size, 0);
  } while (count < 0 && errno == EINTR);
  return count;
}

ssize_t SocketStream::transmit(const char* from, size_t size) {
  if (tls_) return SSL_write(tls_.get(), from, static_cast<int>(size));
  ssize_t count = 0;
  do {
    count = ::send(socket_, from, size, MSG_NOSIGNAL);
  } while (count < 0 && errno == EINTR);
  return count;
}

}  // namespace kibo::inventory::testing::detail
