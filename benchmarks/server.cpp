// The server of works that need no other: server ANSWER_FILE ROWS. Prints its URL, and serves on a
// free port of 127.0.0.1 until its standard input ends.
//
// It gives out tokens, takes changes of stock, whose job has ended, and answers all else with the
// file; with ROWS it sends so many rows instead, those of the file again and again, made as they
// are sent. Of a request it reads no more than where it ends.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "text_file.hpp"

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

constexpr std::string_view kHead =
    "HTTP/1.1 200 OK\r\n"
    "Date: Mon, 01 Sep 2025 08:00:00 GMT\r\n"
    "Content-Type: application/json; charset=utf-8\r\n"
    "Connection: keep-alive\r\n"
    "x-vol-correlation: 0123456789abcdef0123456789abcdef\r\n";

std::string answerWith(const std::string& body) {
  return std::string(kHead) + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string chunk(const std::string& text) {
  char size[24];
  std::snprintf(size, sizeof size, "%zx\r\n", text.size());
  return size + text + "\r\n";
}

struct Service {
  std::string token = answerWith(R"({"access_token":")" + std::string(256, 't') +
                                 R"(","token_type":"Bearer","expires_in":3600})");
  std::string job = answerWith(R"({"jobID":7})");
  std::string ended = answerWith(R"({"jobID":7,"status":"SUCCESS","success":true})");
  std::string answer;
  std::string rowsOfAnswer;     // without the brackets
  std::size_t answersToSend{};  // in a row; 0: the answer alone
};

bool sendAll(int socket, std::string_view left) {
  while (!left.empty()) {
    const ssize_t sent = send(socket, left.data(), left.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    left.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool sendRows(int socket, const Service& service) {
  const std::string next = chunk("," + service.rowsOfAnswer);
  bool sent = sendAll(socket, std::string(kHead) + "Transfer-Encoding: chunked\r\n\r\n" +
                                  chunk("[" + service.rowsOfAnswer));
  for (std::size_t i = 1; sent && i < service.answersToSend; ++i) sent = sendAll(socket, next);
  return sent && sendAll(socket, chunk("]") + "0\r\n\r\n");
}

bool answerTo(std::string_view path, int socket, const Service& service) {
  if (path.ends_with("/oauth")) return sendAll(socket, service.token);
  if (path.ends_with("/adjust") || path.ends_with("/refresh")) return sendAll(socket, service.job);
  if (path.find("/queue/") != std::string_view::npos) return sendAll(socket, service.ended);
  if (service.answersToSend > 0) return sendRows(socket, service);
  return sendAll(socket, service.answer);
}

struct Connection {
  int socket = -1;
  std::string received{};
};

/// False when the connection is at its end.
bool serve(Connection& connection, const Service& service) {
  char block[16384];
  const ssize_t count = recv(connection.socket, block, sizeof block, 0);
  if (count <= 0) return false;
  connection.received.append(block, static_cast<std::size_t>(count));
  while (const std::size_t size = requestSize(connection.received)) {
    std::string_view path = connection.received;
    path.remove_prefix(path.find(' ') + 1);
    path = path.substr(0, path.find_first_of(" ?"));
    if (!answerTo(path, connection.socket, service)) return false;
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

void serveUntilInputEnds(int listener, const Service& service) {
  std::vector<Connection> connections;
  std::vector<pollfd> polled;
  for (;;) {
    polled = {{STDIN_FILENO, POLLIN, 0}, {listener, POLLIN, 0}};
    for (const Connection& connection : connections)
      polled.push_back({connection.socket, POLLIN, 0});
    if (poll(polled.data(), polled.size(), -1) < 0 || polled[0].revents != 0) return;
    for (std::size_t i = connections.size(); i-- > 0;) {
      if (polled[i + 2].revents == 0 || serve(connections[i], service)) continue;
      close(connections[i].socket);
      connections.erase(connections.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (polled[1].revents != 0) connections.push_back(acceptOn(listener));
  }
}

Service serviceOf(const std::string& answer, std::size_t rows) {
  Service service{.answer = answerWith(answer),
                  .rowsOfAnswer = answer.substr(1, answer.size() - 2)};
  std::size_t rowsAnAnswer = 0;
  constexpr std::string_view rowBegins = "{\"locationName\"";
  for (auto at = answer.find(rowBegins); at != std::string::npos;
       at = answer.find(rowBegins, at + 1)) {
    ++rowsAnAnswer;
  }
  if (rows > 0) service.answersToSend = rows / rowsAnAnswer;
  return service;
}

}  // namespace
}  // namespace kibo::inventory::benchmarks

int main(int count, char** arguments) {
  using namespace kibo::inventory::benchmarks;
  if (count != 3) return EXIT_FAILURE;
  try {
    const Service service =
        serviceOf(readFile(arguments[1]), std::strtoul(arguments[2], nullptr, 10));
    const int listener = listenOnFreePort();
    std::puts(urlOf(listener).c_str());
    std::fflush(stdout);
    serveUntilInputEnds(listener, service);
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "server: %s\n", problem.what());
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
