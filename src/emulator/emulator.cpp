#include "kibo/inventory/testing/emulator.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>
#include <sstream>

#include "emulator/certificate.hpp"
#include "emulator/http_server.hpp"
#include "emulator/sample.hpp"
#include "emulator/service.hpp"

namespace kibo::inventory::testing {
namespace {

/// A name under which a client on this machine reaches the address.
std::string reachable(const std::string& address) {
  if (address == "0.0.0.0") return "127.0.0.1";
  if (address == "::") return "[::1]";
  return address.find(':') == std::string::npos ? address : '[' + address + ']';
}

}  // namespace

class Emulator::Server {
 public:
  explicit Server(EmulatorOptions wanted)
      : options(std::move(wanted)),
        certificate(options.tls ? std::make_unique<detail::Certificate>() : nullptr),
        service(options),
        http(options.address, options.port, certificate ? certificate->context() : nullptr,
             [this](const detail::Request& request) { return service.handle(request); }) {}

  const EmulatorOptions options;
  const std::unique_ptr<detail::Certificate> certificate;
  detail::Service service;
  detail::HttpServer http;  // last: it uses all of the above until it has stopped
};

Emulator::Emulator(EmulatorOptions options)
    : server_(std::make_unique<Server>(std::move(options))) {}

Emulator::~Emulator() = default;

std::string Emulator::url() const {
  const std::string host = server_->certificate ? "localhost" : reachable(server_->options.address);
  return (server_->certificate ? "https://" : "http://") + host + ':' + std::to_string(port());
}

int Emulator::port() const noexcept { return server_->http.port(); }

std::filesystem::path Emulator::caBundle() const {
  return server_->certificate ? server_->certificate->file() : std::filesystem::path{};
}

Settings Emulator::settings() const {
  const EmulatorOptions& options = server_->options;
  const bool anyPair = options.clientId.empty();
  Settings settings;
  settings.tenantId = options.tenantId != 0 ? options.tenantId : 1;
  settings.clientId = anyPair ? "emulator" : options.clientId;
  settings.sharedSecret = anyPair ? Secret("emulator") : options.sharedSecret;
  settings.apiHost = url();
  settings.authHost = url();
  settings.transport.caBundle = caBundle();
  settings.transport.proxy = "";
  settings.clock = options.clock;
  return settings;
}

Result<std::size_t> Emulator::load(std::istream& lines) { return server_->service.load(lines); }

Result<std::size_t> Emulator::loadFile(const std::filesystem::path& file) {
  const auto unreadable = [&](const std::string& why) {
    return Error{.kind = ErrorKind::configuration,
                 .delivery = Delivery::notSent,
                 .message = "cannot open " + file.string() + ": " + why,
                 .operation = "load"};
  };
  // A folder opens like a file, and fails only when it is read.
  std::error_code unknown;
  if (std::filesystem::is_directory(file, unknown)) return unreadable("it is a folder");
  std::ifstream lines(file);
  if (!lines) return unreadable(std::strerror(errno));
  auto loaded = load(lines);
  if (!loaded) loaded.error().message.insert(0, file.string() + ": ");
  return loaded;
}

std::size_t Emulator::loadSample() {
  std::istringstream lines{std::string(detail::sampleRecords())};
  return load(lines).value();
}

EmulatorCounts Emulator::counts() const { return server_->service.counts(); }

void Emulator::revokeTokens() { server_->service.revokeTokens(); }

void Emulator::setTokenEndpointUp(bool up) { server_->service.setTokenEndpointUp(up); }

}  // namespace kibo::inventory::testing
