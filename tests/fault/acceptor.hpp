#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

#include "fault/stream.hpp"

namespace kibo::inventory::testing {

/// Listens on an ephemeral port of 127.0.0.1 and serves each connection on a thread of its own.
/// Destroyed first of its owner's members (so declared last), as the threads use the others.
///
/// Thread safety: all functions may be called concurrently.
class Acceptor {
 public:
  /// Called with the connection and its number, from 1. The connection is closed when it returns.
  using Serve = std::function<void(Stream& stream, std::size_t number)>;

  explicit Acceptor(Serve serve);
  /// Ends all connections and waits for their threads.
  ~Acceptor();
  Acceptor(const Acceptor&) = delete;
  Acceptor& operator=(const Acceptor&) = delete;

  [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
  [[nodiscard]] std::size_t connections() const;
  /// Blocks until `times` connections were accepted. False after ten seconds.
  [[nodiscard]] bool waitForConnections(std::size_t times) const;

 private:
  struct Connection {
    explicit Connection(int socket) : stream(socket) {}

    Stream stream;
    std::jthread thread{};
  };

  void accept();
  void serve(Connection& connection, std::size_t number);

  const Serve serve_;
  int listener_ = -1;
  std::uint16_t port_ = 0;

  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  bool stopping_ = false;
  std::list<Connection> connections_;
  std::jthread acceptor_;
};

}  // namespace kibo::inventory::testing
