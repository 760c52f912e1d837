#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

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

[[nodiscard]] std::vector<TlsFault> everyTlsFault();
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
  /// Connections on which the fault happened and no byte of a request came: all, as it should be.
  [[nodiscard]] std::size_t failures() const;
  /// Blocks until there are `times` of these. False after ten seconds. A stalled one counts as soon
  /// as the client's first message has come, the others at their end at the latest.
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
