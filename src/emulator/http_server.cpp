#include "emulator/http_server.hpp"

#include <csignal>

#include "emulator/socket_stream.hpp"
#include "emulator/tokens.hpp"

namespace kibo::inventory::testing::detail {
namespace {

// Any path, a line break in it too.
constexpr const char* kAnyPath = R"([\s\S]*)";
// What answers promise in `Keep-Alive`; connections are kept open for longer.
constexpr std::size_t kRequestsPerConnection = 1'000'000;
constexpr time_t kIdleSeconds = 600;
constexpr const char* kCorrelation = "x-vol-correlation";

Request requestOf(const httplib::Request& from) {
  Request request{.method = from.method, .target = from.target, .body = from.body};
  for (const auto& [name, value] : from.headers) {
    std::string lower = name;
    for (char& character : lower) {
      if (character >= 'A' && character <= 'Z') character = static_cast<char>(character + 32);
    }
    request.headers.emplace(std::move(lower), value);
  }
  return request;
}

void prepare(httplib::Request& request) {
  // A request that says nothing about a body has none; cpp-httplib would wait for one.
  if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) {
    request.set_header("Content-Length", "0");
  }
  // gzip is the one encoding offered: cpp-httplib's Brotli takes seconds for a large answer.
  const bool accepted =
      request.get_header_value("Accept-Encoding").find("gzip") != std::string::npos;
  request.headers.erase("Accept-Encoding");
  if (accepted) request.set_header("Accept-Encoding", "gzip");
}

/// cpp-httplib's server ignores SIGPIPE in the whole process when it is made. How a program treats
/// its signals is its own affair, so that is put back.
class KeptSigpipe {
 public:
  KeptSigpipe() { ::sigaction(SIGPIPE, nullptr, &before_); }
  ~KeptSigpipe() { ::sigaction(SIGPIPE, &before_, nullptr); }

  KeptSigpipe(const KeptSigpipe&) = delete;
  KeptSigpipe& operator=(const KeptSigpipe&) = delete;

 private:
  struct sigaction before_ {};
};

/// For this thread and those that it starts. OpenSSL writes to closed connections, which raises
/// SIGPIPE, and the signals of the program are not for its server threads to handle.
void blockSignals() {
  sigset_t all;
  sigfillset(&all);
  ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

}  // namespace

class HttpServer::Protocol final : public httplib::Server {
 public:
  explicit Protocol(Handle handle) {
    const Handler serve = [handle = std::move(handle)](const httplib::Request& request,
                                                       httplib::Response& response) {
      const Answer answer = handle(requestOf(request));
      response.status = answer.status;
      for (const auto& [name, value] : answer.headers) response.set_header(name, value);
      if (!answer.body.empty()) response.set_content(answer.body, "application/json");
    };
    Get(kAnyPath, serve).Post(kAnyPath, serve).Put(kAnyPath, serve);
    Patch(kAnyPath, serve).Delete(kAnyPath, serve).Options(kAnyPath, serve);
    set_keep_alive_max_count(kRequestsPerConnection).set_keep_alive_timeout(kIdleSeconds);
    set_post_routing_handler([](const httplib::Request& request, httplib::Response& response) {
      response.set_header(kCorrelation, request.has_header(kCorrelation)
                                            ? request.get_header_value(kCorrelation)
                                            : randomHex());
    });
  }

  /// Serves requests until the client, or the end of the server, closes the connection.
  void converse(SocketStream& stream) {
    bool closed = false;
    while (!closed && process_request(stream, false, closed, prepare) && stream.flush()) {
    }
  }
};

struct HttpServer::Connection {
  explicit Connection(int descriptor) : socket(descriptor) {}

  Descriptor socket;
  bool done = false;  ///< Guarded by the server's mutex.
  std::jthread thread{};
};

HttpServer::HttpServer(const std::string& address, int port, SSL_CTX* tls, Handle handle)
    : listener_(address, port), tls_(tls) {
  const KeptSigpipe kept;
  protocol_ = std::make_unique<Protocol>(std::move(handle));
  acceptor_ = std::jthread([this](const std::stop_token& stop) { acceptConnections(stop); });
}

HttpServer::~HttpServer() {
  acceptor_.request_stop();
  listener_.shutDown();
  acceptor_.join();
  {
    const std::lock_guard lock(mutex_);
    for (const Connection& connection : connections_) {
      ::shutdown(connection.socket.get(), SHUT_RDWR);
    }
  }
  connections_.clear();
}

void HttpServer::acceptConnections(const std::stop_token& stop) {
  blockSignals();
  while (!stop.stop_requested()) {
    const int descriptor = listener_.accept();
    if (descriptor >= 0) {
      startConnection(descriptor);
      continue;
    }
    // No descriptor is left: some connection has to end first.
    std::unique_lock lock(mutex_);
    pause_.wait_for(lock, stop, std::chrono::milliseconds(10), [] { return false; });
  }
}

void HttpServer::startConnection(int descriptor) {
  const std::lock_guard lock(mutex_);
  std::erase_if(connections_, [](const Connection& connection) { return connection.done; });
  Connection& connection = connections_.emplace_back(descriptor);
  connection.thread = std::jthread([this, &connection] { serve(connection); });
}

void HttpServer::serve(Connection& connection) {
  {
    SocketStream stream(connection.socket.get(), tls_);
    if (stream.open()) protocol_->converse(stream);
  }
  // The descriptor itself lives on until the thread is joined, so that it cannot name another
  // connection meanwhile.
  ::shutdown(connection.socket.get(), SHUT_RDWR);
  const std::lock_guard lock(mutex_);
  connection.done = true;
}

}  // namespace kibo::inventory::testing::detail
