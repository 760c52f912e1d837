#include "fault/fault_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <stdexcept>

#include "http/sigpipe_guard.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::chrono::seconds kPatience{10};
constexpr int kReceiveBuffer = 64 << 10;
constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kHeadersEnd = "\r\n\r\n";

sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

std::size_t contentLength(std::string_view headers) {
  constexpr std::string_view name = "\r\nContent-Length: ";
  const auto at = headers.find(name);
  if (at == std::string_view::npos) return 0;
  std::size_t length = 0;
  const auto digits = headers.substr(at + name.size());
  std::from_chars(digits.data(), digits.data() + digits.size(), length);
  return length;
}

}  // namespace

std::string answer(std::string_view body, std::string_view headers, std::string_view status) {
  std::string text{"HTTP/1.1 "};
  text.append(status).append(kLineEnd).append(headers);
  text.append("Content-Length: ").append(std::to_string(body.size())).append(kHeadersEnd);
  return text.append(body);
}

struct FaultServer::Connection {
  Connection(int socket, std::size_t number) : stream(socket), index(number) {}

  /// Reads until `pending` holds at least `size` bytes.
  [[nodiscard]] bool fill(std::size_t size) {
    while (pending.size() < size) {
      if (!more()) return false;
    }
    return true;
  }
  /// Reads until `mark` has come; the bytes up to and with it, or nothing when the client is gone.
  [[nodiscard]] std::string upTo(std::string_view mark) {
    for (;;) {
      if (const auto at = pending.find(mark); at != std::string::npos) {
        return pending.substr(0, at + mark.size());
      }
      if (!more()) return {};
    }
  }

  Stream stream;
  std::size_t index;
  std::size_t requests = 0;
  std::string pending{};  // read, not yet used
  std::jthread thread{};

 private:
  bool more() {
    std::array<char, 65536> buffer{};
    const auto size = stream.read(buffer);
    pending.append(buffer.data(), size);
    return size > 0;
  }
};

FaultServer::FaultServer(Script script, SSL_CTX* tls) : script_(std::move(script)), tls_(tls) {
  listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  auto address = loopback(0);
  socklen_t size = sizeof address;
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  // Else the kernel takes in tens of megabytes for a server that does not read.
  setsockopt(listener_, SOL_SOCKET, SO_RCVBUF, &kReceiveBuffer, sizeof kReceiveBuffer);
  if (listener_ < 0 || bind(listener_, any, size) != 0 || listen(listener_, 256) != 0 ||
      getsockname(listener_, any, &size) != 0) {
    throw std::runtime_error("the fault server cannot listen on 127.0.0.1");
  }
  port_ = ntohs(address.sin_port);
  acceptor_ = std::jthread([this] { accept(); });
}

FaultServer::~FaultServer() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    for (const auto& connection : connections_) connection.stream.wake();
  }
  shutdown(listener_, SHUT_RDWR);
  acceptor_.join();
  for (auto& connection : connections_) connection.thread.join();
  close(listener_);
}

std::string FaultServer::url(std::string_view path) const {
  return (tls_ != nullptr ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port_) +
         std::string(path);
}

void FaultServer::accept() {
  for (;;) {
    const int socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    const std::lock_guard lock(mutex_);
    if (stopping_ || socket < 0) {
      if (socket >= 0) close(socket);
      return;
    }
    ++accepted_;
    auto& connection = connections_.emplace_back(socket, accepted_);
    connection.thread = std::jthread([this, &connection] { serve(connection); });
    changed_.notify_all();
  }
}

void FaultServer::serve(Connection& connection) {
  const detail::SigpipeGuard guard(true);
  if (tls_ == nullptr || connection.stream.secure(tls_)) {
    countResumption(connection.stream);
    while (serveOne(connection)) {
    }
  }
  const std::lock_guard lock(mutex_);
  connection.stream.end();
}

bool FaultServer::serveOne(Connection& connection) {
  const auto line = connection.upTo(kLineEnd);
  if (line.empty()) return false;
  const auto afterMethod = line.find(' ');
  const auto afterPath = line.find(' ', afterMethod + 1);
  const Turn turn{.connection = connection.index,
                  .onConnection = ++connection.requests,
                  .method = line.substr(0, afterMethod),
                  .path = line.substr(afterMethod + 1, afterPath - afterMethod - 1)};
  {
    const std::lock_guard lock(mutex_);
    ++counts_[turn.path].sends;
    changed_.notify_all();
  }
  return perform(connection, script_(turn), turn.path);
}

bool FaultServer::readFor(Connection& connection, const Step& step, const std::string& path) {
  if (step.read == ReadTo::requestLine) return true;
  const auto headers = connection.upTo(kHeadersEnd);
  if (headers.empty()) return false;
  if (step.read == ReadTo::headers) return true;
  const auto length = contentLength(headers);
  if (step.read == ReadTo::halfBody) return connection.fill(headers.size() + length / 2);
  if (!connection.fill(headers.size() + length)) return false;
  const std::lock_guard lock(mutex_);
  ++counts_[path].applied;
  received_.push_back(connection.pending.substr(0, headers.size() + length));
  connection.pending.erase(0, headers.size() + length);
  return true;
}

bool FaultServer::perform(Connection& connection, const Step& step, const std::string& path) {
  auto& stream = connection.stream;
  if (!readFor(connection, step, path)) return false;
  bool reachable = stream.write(step.answer);
  for (std::size_t i = 0; reachable && i < step.floodTimes; ++i) {
    reachable = stream.write(step.flood);
    const std::lock_guard lock(mutex_);
    bytesSent_ += step.flood.size();
  }
  if (!reachable) return false;
  switch (step.then) {
    case Then::keep:
      return true;
    case Then::fin:
      stream.finish();
      countEnding();
      stream.drain();
      return false;
    case Then::reset:
      stream.reset();
      return false;
    case Then::stall:
      countEnding();
      stream.stall();
      return false;
  }
  return false;
}

void FaultServer::countResumption(const Stream& stream) {
  const std::lock_guard lock(mutex_);
  if (stream.resumed()) ++resumptions_;
}

void FaultServer::countEnding() {
  const std::lock_guard lock(mutex_);
  ++endings_;
  changed_.notify_all();
}

void FaultServer::stopListening() noexcept { shutdown(listener_, SHUT_RDWR); }

FaultServer::Counts FaultServer::counts(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  const auto found = counts_.find(path);
  return found == counts_.end() ? Counts{} : found->second;
}

std::size_t FaultServer::connections() const {
  const std::lock_guard lock(mutex_);
  return accepted_;
}

std::size_t FaultServer::resumptions() const {
  const std::lock_guard lock(mutex_);
  return resumptions_;
}

std::size_t FaultServer::bytesSent() const {
  const std::lock_guard lock(mutex_);
  return bytesSent_;
}

std::vector<std::string> FaultServer::received() const {
  const std::lock_guard lock(mutex_);
  return received_;
}

bool FaultServer::waitForEndings(std::size_t times) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, kPatience, [&] { return endings_ >= times; });
}

bool FaultServer::waitForSends(const std::string& path, std::size_t times) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, kPatience, [&] {
    const auto counts = counts_.find(path);
    return counts != counts_.end() && counts->second.sends >= times;
  });
}

bool FaultServer::waitForConnections(std::size_t times) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, kPatience, [&] { return accepted_ >= times; });
}

}  // namespace kibo::inventory::testing
