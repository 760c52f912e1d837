#include "process/service_process.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string_view>
#include <thread>

#include "fault/fault_server.hpp"
#include "fault/stream.hpp"
#include "http/sigpipe_guard.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::string_view kHeadersEnd = "\r\n\r\n";

std::size_t number(std::string_view digits) {
  std::size_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// What follows `name` in `text`, up to the end of the line.
std::string_view after(std::string_view text, std::string_view name) {
  const auto at = text.find(name);
  if (at == std::string_view::npos) return {};
  const auto rest = text.substr(at + name.size());
  return rest.substr(0, rest.find('\r'));
}

/// Reads one request with its body, and returns its head; empty when none comes any more.
std::string readRequest(Stream& stream, std::string& pending) {
  std::array<char, 16384> buffer{};
  const auto fill = [&](auto done) {
    while (!done()) {
      const auto size = stream.read(buffer);
      if (size == 0) return false;
      pending.append(buffer.data(), size);
    }
    return true;
  };
  if (!fill([&] { return pending.find(kHeadersEnd) != std::string::npos; })) return {};
  std::string head = pending.substr(0, pending.find(kHeadersEnd) + kHeadersEnd.size());
  const auto whole = head.size() + number(after(head, "Content-Length: "));
  if (!fill([&] { return pending.size() >= whole; })) return {};
  pending.erase(0, whole);
  return head;
}

/// The service's side, which runs in its own process until that is killed.
class Service {
 public:
  Service(SSL_CTX* tls, Tally& tally, const Gate* held, const Gate* released)
      : tls_(tls), tally_(tally), held_(held), released_(released) {}

  [[noreturn]] void run(int listener) {
    for (;;) {
      const int socket = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (socket < 0) continue;
      ++tally_.connections;
      std::thread([this, socket] { serve(socket); }).detach();
    }
  }

 private:
  void serve(int socket) {
    const detail::SigpipeGuard guard(true);
    Stream stream(socket);
    if (tls_ != nullptr && !stream.secure(tls_)) return;
    std::string pending;
    std::size_t owner = 0;
    for (;;) {
      const std::string head = readRequest(stream, pending);
      if (head.empty()) return;
      const bool forToken = head.find("/authtickets/oauth") != std::string::npos;
      if (!stream.write(answer(forToken ? token() : job(head, owner)))) return;
    }
  }

  std::string token() {
    const int request = ++tally_.tokenRequests;
    if (request == 1 && held_ != nullptr) {
      held_->open();
      if (!released_->pass()) return {};
    }
    return R"({"access_token":"t)" + std::to_string(request) + R"(","expires_in":3600})";
  }

  /// `owner` is the process whose connection it came on.
  std::string job(const std::string& head, std::size_t& owner) {
    ++tally_.requests;
    const auto process = number(after(head, std::string(kProcessHeader) + ": "));
    if (owner == 0) owner = process;
    if (owner != process) ++tally_.sharedConnections;
    const auto signature = after(head, "Authorization: Bearer t");
    const std::lock_guard lock(mutex_);
    if (owners_.try_emplace(number(signature), process).first->second != process) {
      ++tally_.sharedTokens;
    }
    const auto id = number(after(head, "/queue/"));
    if (id >= 1 && id <= kJobs) ++tally_.asked.at(id);
    return R"({"jobID":)" + std::to_string(std::max<std::size_t>(id, 1)) + "}";
  }

  SSL_CTX* const tls_;
  Tally& tally_;
  const Gate* const held_;
  const Gate* const released_;
  std::mutex mutex_;
  std::map<std::size_t, std::size_t> owners_;  // the process of each token
};

}  // namespace

ServiceProcess::ServiceProcess(Options options) : options_(options) {
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  if (bind(listener, any, size) != 0 || listen(listener, 256) != 0 ||
      getsockname(listener, any, &size) != 0) {
    throw std::runtime_error("the service cannot listen on 127.0.0.1");
  }
  port_ = ntohs(address.sin_port);
  process_ = fork();
  if (process_ == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const bool holds = options_.holdFirstToken;
    Service(options_.tls, *tally_, holds ? &held_ : nullptr, holds ? &released_ : nullptr)
        .run(listener);
  }
  close(listener);
}

ServiceProcess::~ServiceProcess() {
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
}

std::string ServiceProcess::url() const {
  return (options_.tls != nullptr ? "https://127.0.0.1:" : "http://127.0.0.1:") +
         std::to_string(port_);
}

Settings ServiceProcess::settings(const std::string& caBundle) const {
  Settings settings;
  settings.tenantId = 1;
  settings.clientId = "client";
  settings.sharedSecret = Secret("secret");
  settings.apiHost = url();
  settings.transport.caBundle = caBundle;
  settings.transport.proxy = "";
  return settings;
}

std::size_t ServiceProcess::askedTwice() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(tally_->asked, [](const auto& times) { return times > 1; }));
}

std::size_t ServiceProcess::askedFor() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(tally_->asked, [](const auto& times) { return times > 0; }));
}

}  // namespace kibo::inventory::testing
