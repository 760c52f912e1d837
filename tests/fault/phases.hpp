#pragma once

#include <sys/types.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "fault/fault_server.hpp"

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

/// A point of a request at which nothing moves any more.
struct Phase {
  const char* name;
  bool sent;  ///< The request, or a part of it, has left.
  /// Runs `test` with a URL at which a request with a large body comes to this point, and with a
  /// function that blocks until it did.
  std::function<void(const std::function<void(const std::string& url,
                                              const std::function<bool()>& reached)>& test)>
      run;
};

/// Blocks until the thread of this program with that id sleeps in the kernel, as one does that
/// waits for the network. 0: the id is not known yet. False after ten seconds.
[[nodiscard]] bool waitUntilAsleep(const std::atomic<pid_t>& thread);

/// For messages of GoogleTest.
void PrintTo(const Phase& phase, std::ostream* out);

/// Name look-up, connection, TLS handshake, sending, waiting for the answer, and within its body.
[[nodiscard]] std::vector<Phase> everyPhase();

}  // namespace kibo::inventory::testing
