#pragma once

#include <openssl/ssl.h>

#include <condition_variable>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

#include "emulator/listener.hpp"
#include "emulator/message.hpp"

namespace kibo::inventory::testing::detail {

/// Serves HTTP/1.1 on a socket, with a thread for each connection, and keeps connections open for
/// as long as the client does. cpp-httplib speaks the protocol; its own accept loop is not used,
/// since it caps the number of connections and ends only when the idle ones have timed out.
class HttpServer {
 public:
  using Handle = std::function<Answer(const Request&)>;

  /// Serves at once. `tls` is null for plain HTTP, and must outlive the server; `handle` is called
  /// concurrently. Throws `ApiError` when the port cannot be had.
  HttpServer(const std::string& address, int port, SSL_CTX* tls, Handle handle);

  /// Closes all connections and waits for the requests in hand.
  ~HttpServer();

  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  [[nodiscard]] int port() const noexcept { return listener_.port(); }

 private:
  class Protocol;
  struct Connection;

  void acceptConnections(const std::stop_token& stop);
  void startConnection(int descriptor);
  void serve(Connection& connection);

  Listener listener_;
  SSL_CTX* tls_;
  std::unique_ptr<Protocol> protocol_;
  std::mutex mutex_;
  std::condition_variable_any pause_;
  std::list<Connection> connections_;
  std::jthread acceptor_;
};

}  // namespace kibo::inventory::testing::detail
