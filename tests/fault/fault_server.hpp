#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "fault/stream.hpp"

namespace kibo::inventory::testing {

/// How far a request is read before it is answered.
enum class ReadTo : std::uint8_t { requestLine, headers, halfBody, body };

/// What becomes of the connection after the answer.
enum class Then : std::uint8_t { keep, fin, reset, stall };

/// What the server does with one request.
struct Step {
  ReadTo read = ReadTo::body;
  std::string answer{};  ///< Sent as it is; empty: not a byte.
  std::string flood{};   ///< Sent `floodTimes` times after the answer.
  std::size_t floodTimes = 0;
  Then then = Then::keep;
};

/// A request of which the request line has come, and its place in the order of things (from 1).
struct Turn {
  std::size_t connection = 0;
  std::size_t onConnection = 0;
  std::string method{};
  std::string path{};
};

/// `HTTP/1.1 200 OK` with `Content-Length` and `body`; `headers` are lines ended by CRLF.
[[nodiscard]] std::string answer(std::string_view body, std::string_view headers = {},
                                 std::string_view status = "200 OK");

/// An HTTP/1 server on an ephemeral port of 127.0.0.1 that does with each request what a script
/// says, and counts what a real one would have carried out.
///
/// Thread safety: all functions may be called concurrently. The script is called concurrently.
class FaultServer {
 public:
  using Script = std::function<Step(const Turn&)>;

  /// What one path received.
  struct Counts {
    std::size_t sends = 0;    ///< Requests of which at least the request line came.
    std::size_t applied = 0;  ///< Requests that were read to the end of their body.
  };

  /// `tls`: speak TLS with this context. It must outlive the server.
  explicit FaultServer(Script script, SSL_CTX* tls = nullptr);
  ~FaultServer();
  FaultServer(const FaultServer&) = delete;
  FaultServer& operator=(const FaultServer&) = delete;

  [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
  /// `http://127.0.0.1:port`, or https.
  [[nodiscard]] std::string url(std::string_view path = {}) const;

  /// From now on connections are refused; those that stand stay.
  void stopListening() noexcept;

  [[nodiscard]] Counts counts(const std::string& path) const;
  [[nodiscard]] std::size_t connections() const;
  /// TLS handshakes that went on from the session of an earlier connection.
  [[nodiscard]] std::size_t resumptions() const;
  [[nodiscard]] std::size_t bytesSent() const;
  /// The header lines and body of every request that came whole, in order.
  [[nodiscard]] std::vector<std::string> received() const;

  /// Blocks until `times` requests have come to their `Then::fin` or `Then::stall`. False after ten
  /// seconds.
  [[nodiscard]] bool waitForEndings(std::size_t times) const;
  /// Blocks until `times` requests for `path` have begun to come. False after ten seconds.
  [[nodiscard]] bool waitForSends(const std::string& path, std::size_t times) const;
  /// Blocks until `times` connections were accepted. False after ten seconds.
  [[nodiscard]] bool waitForConnections(std::size_t times) const;

 private:
  struct Connection;

  void accept();
  void serve(Connection& connection);
  [[nodiscard]] bool serveOne(Connection& connection);
  [[nodiscard]] bool perform(Connection& connection, const Step& step, const std::string& path);
  void countResumption(const Stream& stream);
  void countEnding();
  [[nodiscard]] bool readFor(Connection& connection, const Step& step, const std::string& path);

  const Script script_;
  SSL_CTX* const tls_;
  int listener_ = -1;
  std::uint16_t port_ = 0;

  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  std::map<std::string, Counts> counts_;
  std::vector<std::string> received_;
  std::size_t accepted_ = 0;
  std::size_t resumptions_ = 0;
  std::size_t endings_ = 0;
  std::size_t bytesSent_ = 0;
  bool stopping_ = false;
  std::list<Connection> connections_;
  std::jthread acceptor_;
};

}  // namespace kibo::inventory::testing
