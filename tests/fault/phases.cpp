#include "fault/phases.hpp"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <ostream>
#include <stdexcept>
#include <thread>

#include "fault/name_service.hpp"

namespace kibo::inventory::testing {
namespace {

using Test = std::function<void(const std::string& url, const std::function<bool()>& reached)>;

void runNameLookUp(const Test& test) {
  const StuckNameService stuck;
  test("http://stuck.test", [] { return StuckNameService::waitForLookUp(); });
}

void runConnect(const Test& test) {
  const FullQueue queue;
  test(queue.url(), [] { return true; });
}

// A server without TLS waits for the end of a request line, which never comes.
void runHandshake(const Test& test) {
  FaultServer server([](const Turn&) { return Step{}; });
  test("https://127.0.0.1:" + std::to_string(server.port()),
       [&server] { return server.waitForConnections(1); });
}

void runWith(const Step& step, const Test& test) {
  FaultServer server([&step](const Turn&) { return step; });
  test(server.url(), [&server] { return server.waitForEndings(1); });
}

}  // namespace

FullQueue::FullQueue() {
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockets_.push_back(listener);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  if (bind(listener, any, size) != 0 || listen(listener, 0) != 0 ||
      getsockname(listener, any, &size) != 0) {
    throw std::runtime_error("this test cannot listen on 127.0.0.1");
  }
  port_ = ntohs(address.sin_port);
  // Connections that nobody accepts, until one finds no place any more.
  constexpr int kAtOnceMs = 200;
  for (bool full = false; !full;) {
    const int client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockets_.push_back(client);
    connect(client, any, size);
    pollfd connected{.fd = client, .events = POLLOUT, .revents = 0};
    full = poll(&connected, 1, kAtOnceMs) == 0;
  }
}

FullQueue::~FullQueue() {
  for (const int socket : sockets_) close(socket);
}

bool waitUntilAsleep(const std::atomic<pid_t>& thread) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (std::chrono::steady_clock::now() < end) {
    if (thread != 0) {
      std::ifstream file("/proc/self/task/" + std::to_string(thread) + "/stat");
      std::string stat;
      std::getline(file, stat);
      const auto name = stat.rfind(") ");  // the state follows the name
      if (name != std::string::npos && stat[name + 2] == 'S') return true;
    }
    std::this_thread::yield();
  }
  return false;
}

void PrintTo(const Phase& phase, std::ostream* out) { *out << phase.name; }

std::vector<Phase> everyPhase() {
  const auto step = [](Step what) { return [what](const Test& test) { runWith(what, test); }; };
  return {
      {"NameLookUp", false, runNameLookUp},
      {"Connect", false, runConnect},
      {"Handshake", false, runHandshake},
      {"Send", true, step({.read = ReadTo::headers, .then = Then::stall})},
      {"Wait", true, step({.then = Then::stall})},
      {"Body", true,
       step({.answer = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", .then = Then::stall})},
  };
}

}  // namespace kibo::inventory::testing
