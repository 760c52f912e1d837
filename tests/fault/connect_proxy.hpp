#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <mutex>
#include <string>

#include "fault/acceptor.hpp"
#include "fault/request_reader.hpp"

namespace kibo::inventory::testing {

/// What becomes of a connection to the proxy after the answer.
enum class ProxyThen : std::uint8_t { tunnel, keep, fin, reset, stall };

/// What the proxy does with one request to it. By itself it passes the connection on.
struct ProxyStep {
  ReadTo read = ReadTo::headers;
  std::string answer = "HTTP/1.1 200 Connection established\r\n\r\n";  ///< Sent as it is.
  std::chrono::milliseconds perByte{0};  ///< Not 0: the answer goes byte by byte, at this pace.
  std::string flood{};                   ///< Sent `floodTimes` times after the answer.
  std::size_t floodTimes = 0;
  ProxyThen then = ProxyThen::tunnel;
  /// A tunnel that carried this many bytes to its target is reset on both sides.
  std::size_t tunnelLimit = std::numeric_limits<std::size_t>::max();
};

/// An HTTP proxy on 127.0.0.1 that does with each request what a script says. It really connects to
/// the target of a CONNECT. A request for a plain URL is passed on too, with the connection it came
/// on; nothing is answered then before the target does.
///
/// Thread safety: all functions may be called concurrently. The script is called concurrently.
class ConnectProxy {
 public:
  /// `Turn::path` is `host:port` for CONNECT, else the whole URL.
  using Script = std::function<ProxyStep(const Turn&)>;

  struct Counts {
    std::size_t connects = 0;        ///< CONNECT requests of which at least the request line came.
    std::size_t otherRequests = 0;   ///< Other requests, e.g. for a plain URL.
    std::size_t tunnels = 0;         ///< Connections that were passed on to a target.
    std::size_t tunnelledBytes = 0;  ///< What the targets were given.
  };

  explicit ConnectProxy(Script script);
  ConnectProxy(const ConnectProxy&) = delete;
  ConnectProxy& operator=(const ConnectProxy&) = delete;

  /// For `TransportSettings::proxy`.
  [[nodiscard]] std::string url() const;

  [[nodiscard]] Counts counts() const;
  [[nodiscard]] std::size_t connections() const { return acceptor_.connections(); }
  /// Blocks until `times` connections were accepted. False after ten seconds.
  [[nodiscard]] bool waitForConnections(std::size_t times) const {
    return acceptor_.waitForConnections(times);
  }
  /// Blocks until `times` requests have come to their `ProxyStep::then`, or the client left
  /// before, or their tunnel ended. False after ten seconds.
  [[nodiscard]] bool waitForEndings(std::size_t times) const;

 private:
  void serve(Stream& client, std::size_t number);
  void passOn(Stream& client, const Turn& turn, const ProxyStep& step, const RequestReader& reader);
  void count(std::size_t Counts::*what, std::size_t by);
  void countEnding();

  const Script script_;
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  Counts counts_;
  std::size_t endings_ = 0;
  Acceptor acceptor_;
};

}  // namespace kibo::inventory::testing
