#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "fault/fault_server.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/error.hpp"

namespace kibo::inventory::testing {

/// A port of 127.0.0.1 whose queue of connections is full: a connection to it neither succeeds nor
/// fails.
class FullQueue {
 public:
  FullQueue();
  ~FullQueue();
  FullQueue(const FullQueue&) = delete;
  FullQueue& operator=(const FullQueue&) = delete;

  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

 private:
  std::uint16_t port_ = 0;
  std::vector<int> sockets_;
};

/// A place where a request comes to a stop.
struct Stop {
  std::string url;
  std::function<bool()> reached;  ///< Blocks until the request is there. False after ten seconds.
  TransportSettings settings = {.proxy = ""};
  Effect effect = Effect::additive;
  /// Larger than the buffers of a connection, so that sending it needs a server that reads.
  std::size_t bodyBytes = std::size_t{16} << 20;
  /// False: libcurl (7.88) looks again and again whether the HTTP/2 window has been opened.
  bool sleeps = true;
};

/// A point of a request at which nothing moves any more.
struct Phase {
  const char* name;
  Delivery delivery;  ///< Of a request that is given up there.
  std::function<void(const std::function<void(const Stop&)>& test)> run;
};

/// For messages of GoogleTest.
void PrintTo(const Phase& phase, std::ostream* out);

/// Name look-up, connection, TLS handshake, CONNECT to a proxy, sending, waiting for the answer,
/// and within its body; the last three plain, over TLS, through a proxy, and over HTTP/2.
[[nodiscard]] std::vector<Phase> everyPhase();

}  // namespace kibo::inventory::testing
