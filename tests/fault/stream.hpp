#pragma once

#include <openssl/ssl.h>

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace kibo::inventory::testing {

struct SslFree {
  void operator()(SSL* ssl) const noexcept { SSL_free(ssl); }
  void operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
};

/// One accepted connection, plain or TLS. Used by one thread; another may `wake` it.
class Stream {
 public:
  explicit Stream(int socket) noexcept;
  ~Stream();
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  /// The server's side of a TLS handshake. False: the client broke it off.
  [[nodiscard]] bool secure(SSL_CTX* context);
  /// Whether that handshake went on from an earlier session.
  [[nodiscard]] bool resumed() const noexcept;

  /// How many bytes came; 0 when none will come any more.
  [[nodiscard]] std::size_t read(std::span<char> into);
  /// False: the client is gone.
  [[nodiscard]] bool write(std::string_view bytes);

  /// Says that nothing more will come (FIN).
  void finish() noexcept;
  /// Reads what the client still sends, until it closes: closed with bytes unread, the kernel would
  /// make a RST of the FIN.
  void drain() noexcept;
  /// Makes `end` a RST.
  void reset() noexcept;
  /// Neither reads nor writes until the client or `wake` ends the connection.
  void stall() const noexcept;
  /// Ends the call that blocks in another thread. Not to be called together with `end`.
  void wake() const noexcept;
  /// Closes the connection.
  void end() noexcept;

  [[nodiscard]] int socket() const noexcept { return socket_; }

 private:
  int socket_;
  std::unique_ptr<SSL, SslFree> ssl_;
};

}  // namespace kibo::inventory::testing
