#include "server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

namespace kibo::inventory::benchmarks {
namespace {

int checked(int result) {
  if (result < 0) throw std::runtime_error("the server of the benchmark could not be set up");
  return result;
}

int listenOnFreePort() {
  const int socket = checked(::socket(AF_INET, SOCK_STREAM, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  checked(bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address));
  checked(listen(socket, SOMAXCONN));
  return socket;
}

std::string urlOf(int socket) {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  checked(getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size));
  return "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
}

/// How many bytes the first request in `received` has; 0 when it is not complete.
std::size_t requestSize(std::string_view received) {
  constexpr std::string_view lengthName = "\r\nContent-Length: ";
  const auto headersEnd = received.find("\r\n\r\n");
  if (headersEnd == std::string_view::npos) return 0;
  std::size_t size = headersEnd + 4;
  const auto length = received.substr(0, headersEnd).find(lengthName);
  if (length != std::string_view::npos) {
    size += std::strtoul(received.data() + length + lengthName.size(), nullptr, 10);
  }
  return size <= received.size() ? size : 0;
}

/// The pages as they go over the wire.
std::vector<Page> answersOf(const std::vector<Page>& pages) {
  std::vector<Page> answers;
  for (const Page& page : pages) {
    answers.push_back({.path = page.path,
                       .body = "HTTP/1.1 200 OK\r\n"
                               "Date: Mon, 01 Sep 2025 08:00:00 GMT\r\n"
                               "Content-Type: application/json; charset=utf-8\r\n"
                               "Content-Length: " +
                               std::to_string(page.body.size()) +
                               "\r\n"
                               "Connection: keep-alive\r\n"
                               "x-vol-correlation: 0123456789abcdef0123456789abcdef\r\n\r\n" +
                               page.body});
  }
  return answers;
}

struct Connection {
  int socket = -1;
  std::string received{};
};

/// False when the connection is at its end.
bool serve(Connection& connection, const std::vector<Page>& answers) {
  char block[16384];
  const ssize_t count = recv(connection.socket, block, sizeof block, 0);
  if (count <= 0) return false;
  connection.received.append(block, static_cast<std::size_t>(count));
  while (const std::size_t size = requestSize(connection.received)) {
    const std::string_view target =
        std::string_view(connection.received).substr(connection.received.find(' ') + 1);
    const auto answer = std::ranges::find_if(
        answers, [target](const Page& page) { return target.starts_with(page.path); });
    if (answer == answers.end()) return false;
    std::string_view left = answer->body;
    while (!left.empty()) {
      const ssize_t sent = send(connection.socket, left.data(), left.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      left.remove_prefix(static_cast<std::size_t>(sent));
    }
    connection.received.erase(0, size);
  }
  return true;
}

Connection acceptOn(int listener) {
  const Connection connection{.socket = accept(listener, nullptr, nullptr)};
  const int on = 1;
  setsockopt(connection.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return connection;
}

void serveUntilClosed(int lifeline, int listener, const std::vector<Page>& answers) {
  std::vector<Connection> connections;
  std::vector<pollfd> polled;
  for (;;) {
    polled = {{lifeline, POLLIN, 0}, {listener, POLLIN, 0}};
    for (const Connection& connection : connections)
      polled.push_back({connection.socket, POLLIN, 0});
    if (poll(polled.data(), polled.size(), -1) < 0 || polled[0].revents != 0) return;
    for (std::size_t i = connections.size(); i-- > 0;) {
      if (polled[i + 2].revents == 0 || serve(connections[i], answers)) continue;
      close(connections[i].socket);
      connections.erase(connections.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (polled[1].revents != 0) connections.push_back(acceptOn(listener));
  }
}

}  // namespace

Server::Server(const std::vector<Page>& pages) {
  const std::vector<Page> answers = answersOf(pages);
  const int listener = listenOnFreePort();
  url_ = urlOf(listener);
  int ends[2];
  checked(pipe(ends));
  process_ = checked(fork());
  if (process_ == 0) {
    close(ends[1]);
    serveUntilClosed(ends[0], listener, answers);
    _exit(EXIT_SUCCESS);
  }
  close(ends[0]);
  close(listener);
  lifeline_ = ends[1];
}

Server::~Server() {
  close(lifeline_);
  waitpid(process_, nullptr, 0);
}

}  // namespace kibo::inventory::benchmarks
