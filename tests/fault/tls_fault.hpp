#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

#include "fault/acceptor.hpp"
#include "fault/authority.hpp"

namespace kibo::inventory::testing {

/// Ways for a TLS connection to fail before a request can be sent.
enum class TlsFault : std::uint8_t {
  otherHost,
  expired,
  notYetValid,
  selfSigned,
  unknownAuthority,
  shortKey,        ///< RSA with 1,024 bits.
  oldVersion,      ///< The server knows TLS 1.1 at most.
  noCommonCipher,  ///< The server knows only ciphers that do not encipher.
  closed,          ///< FIN after the client's first message.
  reset,           ///< RST after the client's first message.
  stalled,         ///< No answer to the client's first message.
  alert,           ///< A fatal alert in answer to the client's first message.
  plainHttp,       ///< An HTTP answer to the client's first message.
};

[[nodiscard]] std::span<const TlsFault> everyTlsFault();
[[nodiscard]] std::string_view toString(TlsFault fault);
/// For messages of GoogleTest.
void PrintTo(TlsFault fault, std::ostream* out);

/// A server on an ephemeral port of 127.0.0.1 each of whose TLS handshakes fails in one way. The
/// faults of certificates are such to a client that trusts `authority`.
///
/// Thread safety: all functions may be called concurrently.
class TlsFaultServer {
 public:
  TlsFaultServer(TlsFault fault, const Authority& authority);
  TlsFaultServer(const TlsFaultServer&) = delete;
  TlsFaultServer& operator=(const TlsFaultServer&) = delete;

  /// `https://127.0.0.1:port`.
  [[nodiscard]] std::string url(std::string_view path = {}) const;

  [[nodiscard]] std::size_t connections() const { return acceptor_.connections(); }
  /// Handshakes that failed as they should: all of them.
  [[nodiscard]] std::size_t failedHandshakes() const;
  /// Blocks until `times` handshakes have failed. False after ten seconds. A stalled one counts as
  /// soon as the client's first message has come.
  [[nodiscard]] bool waitForFailures(std::size_t times) const;

 private:
  void serve(Stream& stream);
  void countFailure();

  const TlsFault fault_;
  const Context context_;  // none for faults that come before one is needed
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  std::size_t failures_ = 0;
  Acceptor acceptor_;
};

}  // namespace kibo::inventory::testing
