#pragma once

#include <httplib.h>

#include <array>
#include <memory>
#include <string>
#include <utility>

namespace kibo::inventory::testing::detail {

/// One connection as cpp-httplib reads and writes it, plain or with TLS. What is written is kept
/// until `flush`, so that an answer leaves in one piece. Calls block until the peer acts or the
/// socket is shut down, by whichever thread.
class SocketStream final : public httplib::Stream {
 public:
  using httplib::Stream::write;

  /// The socket stays the caller's. `tls` is null for a plain connection.
  SocketStream(int socket, SSL_CTX* tls);
  ~SocketStream() override;

  /// The TLS handshake; true at once for a plain connection.
  [[nodiscard]] bool open();

  /// Sends what was written. False when the peer is gone.
  bool flush();

  [[nodiscard]] bool is_readable() const override { return true; }
  [[nodiscard]] bool is_writable() const override { return true; }
  ssize_t read(char* to, size_t size) override;
  ssize_t write(const char* from, size_t size) override;
  void get_remote_ip_and_port(std::string& address, int& port) const override;
  void get_local_ip_and_port(std::string& address, int& port) const override;
  [[nodiscard]] socket_t socket() const override { return socket_; }

 private:
  struct FreeTls {
    void operator()(SSL* tls) const noexcept { SSL_free(tls); }
  };

  ssize_t receive(char* to, size_t size);
  ssize_t transmit(const char* from, size_t size);

  int socket_;
  std::unique_ptr<SSL, FreeTls> tls_;
  std::array<char, 16384> input_{};
  std::size_t inputStart_ = 0;
  std::size_t inputEnd_ = 0;
  std::string output_;
};

}  // namespace kibo::inventory::testing::detail
