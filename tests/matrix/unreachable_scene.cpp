#include "matrix/unreachable_scene.hpp"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <optional>
#include <stdexcept>
#include <utility>

#include "fault/name_service.hpp"
#include "fault/phases.hpp"
#include "matrix/meetings.hpp"
#include "matrix/server_identity.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::OperationRow;

/// A port of 127.0.0.1 that is taken, so that nobody else gets it, and refuses connections.
class RefusedPort {
 public:
  RefusedPort() : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    if (bind(socket_, any, size) != 0 || getsockname(socket_, any, &size) != 0) {
      throw std::runtime_error("this test cannot take a port of 127.0.0.1");
    }
    port_ = ntohs(address.sin_port);
  }
  ~RefusedPort() { close(socket_); }
  RefusedPort(const RefusedPort&) = delete;
  RefusedPort& operator=(const RefusedPort&) = delete;

  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

 private:
  int socket_;
  std::uint16_t port_ = 0;
};

/// Where the calls of a run go, and what was counted there. It keeps the servers alive.
struct Place {
  std::string apiHost{};
  std::optional<std::string> proxy{};
  std::function<Seen()> seen{};
};

class UnreachableScene final : public Scene {
 public:
  explicit UnreachableScene(Place place) : place_(std::move(place)) {}

  void direct(Settings& settings) const override {
    settings.apiHost = place_.apiHost;
    settings.authHost = tokens_.url();
    settings.transport.caBundle = ServerIdentity::get().bundle();
    if (!place_.proxy) return;
    settings.transport.proxy = place_.proxy;
    settings.transport.proxyUser = "user";
    settings.transport.proxyPassword = Secret(kProxyPassword);
  }

  [[nodiscard]] Seen seen() const override { return place_.seen(); }

 private:
  const Place place_;
  const FaultServer tokens_{[](const Turn&) { return Step{.answer = answer(tokenJson())}; }};
};

std::function<Stage(const Fault&)> at(std::function<Place()> find) {
  return [find = std::move(find)](const Fault&) -> Stage {
    return [&find](const OperationRow&) -> std::unique_ptr<Scene> {
      return std::make_unique<UnreachableScene>(find());
    };
  };
}

/// A name that no other run has, so that its look-ups are those of one run.
std::string nameBelow(std::string_view domain) {
  static std::atomic<int> number = 0;
  return "n" + std::to_string(++number) + "." + std::string(domain);
}

Place atName(std::string_view domain) {
  const std::string name = nameBelow(domain);
  return {.apiHost = "https://" + name, .seen = [name] { return Seen{.faults = lookUpsOf(name)}; }};
}

/// The kernel is the server here, and counts nothing: the port does what it does for as long as the
/// object lives.
template <class Port>
Place atPort(const std::shared_ptr<Port>& port) {
  return {.apiHost = port->url(), .seen = [port] { return Seen{.faults = 1}; }};
}

}  // namespace

std::function<Stage(const Fault&)> onUnknownName() {
  return at([] { return atName("unknown.test"); });
}

std::function<Stage(const Fault&)> onStuckName() {
  return [](const Fault&) -> Stage {
    return [stuck = std::make_shared<StuckNameService>()](
               const OperationRow&) -> std::unique_ptr<Scene> {
      return std::make_unique<UnreachableScene>(atName("stuck.test"));
    };
  };
}

std::function<Stage(const Fault&)> onRefusedPort() {
  return at([] { return atPort(std::make_shared<RefusedPort>()); });
}

std::function<Stage(const Fault&)> onFullQueue() {
  return [](const Fault&) -> Stage {
    return [queue = std::make_shared<FullQueue>()](const OperationRow&) -> std::unique_ptr<Scene> {
      return std::make_unique<UnreachableScene>(atPort(queue));
    };
  };
}

std::function<Stage(const Fault&)> onHandshake(TlsFault tls) {
  return at([tls]() -> Place {
    const auto server = std::make_shared<TlsFaultServer>(tls, ServerIdentity::get().authority());
    return {.apiHost = server->url(), .seen = [server] {
              return Seen{.faults = server->waitForFailures(1) ? server->failures() : 0};
            }};
  });
}

std::function<Stage(const Fault&)> onProxy(ProxyStep step) {
  return at([step = std::move(step)]() -> Place {
    const auto server = std::make_shared<FaultServer>(
        [](const Turn&) { return Step{.answer = answer("{}")}; }, ServerIdentity::get().context());
    const auto proxy = std::make_shared<ConnectProxy>(
        [step](const Turn& turn) { return turn.method == "CONNECT" ? step : ProxyStep{}; });
    return {.apiHost = server->url(), .proxy = proxy->url(), .seen = [server, proxy] {
              // A request that came through would be one of these.
              return Seen{.faults = proxy->counts().connects, .sends = server->received().size()};
            }};
  });
}

}  // namespace kibo::inventory::testing
