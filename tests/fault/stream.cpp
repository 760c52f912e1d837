#include "fault/stream.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace kibo::inventory::testing {

Stream::Stream(int socket) noexcept : socket_(socket) {
  const int on = 1;  // small pieces go at once: a client may acknowledge the one before much later
  setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Stream::~Stream() { end(); }

void Stream::end() noexcept {
  // OpenSSL gives up the session of a connection that did not end well, a real server does not.
  if (ssl_) SSL_set_shutdown(ssl_.get(), SSL_SENT_SHUTDOWN);
  ssl_.reset();
  if (socket_ >= 0) close(socket_);
  socket_ = -1;
}

bool Stream::secure(SSL_CTX* context) {
  ssl_.reset(SSL_new(context));
  SSL_set_fd(ssl_.get(), socket_);
  return SSL_accept(ssl_.get()) == 1;
}

bool Stream::resumed() const noexcept { return ssl_ && SSL_session_reused(ssl_.get()) == 1; }

std::size_t Stream::read(std::span<char> into) {
  if (ssl_) {
    std::size_t size = 0;
    return SSL_read_ex(ssl_.get(), into.data(), into.size(), &size) == 1 ? size : 0;
  }
  const auto size = recv(socket_, into.data(), into.size(), 0);
  return size > 0 ? static_cast<std::size_t>(size) : 0;
}

bool Stream::write(std::string_view bytes) {
  while (!bytes.empty()) {
    std::size_t written = 0;
    if (ssl_) {
      if (SSL_write_ex(ssl_.get(), bytes.data(), bytes.size(), &written) != 1) return false;
    } else {
      const auto size = send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (size <= 0) return false;
      written = static_cast<std::size_t>(size);
    }
    bytes.remove_prefix(written);
  }
  return true;
}

void Stream::finish() noexcept { shutdown(socket_, SHUT_WR); }

void Stream::drain() noexcept {
  std::array<char, 4096> rest{};
  while (recv(socket_, rest.data(), rest.size(), 0) > 0) {
  }
}

void Stream::reset() noexcept {
  const linger atOnce{.l_onoff = 1, .l_linger = 0};
  setsockopt(socket_, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void Stream::stall() const noexcept {
  pollfd closed{.fd = socket_, .events = POLLRDHUP, .revents = 0};
  while (poll(&closed, 1, -1) < 0) {
  }
}

void Stream::wake() const noexcept { shutdown(socket_, SHUT_RDWR); }

}  // namespace kibo::inventory::testing
