#include "process/service_process.hpp"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string_view>

#include "fault/acceptor.hpp"
#include "fault/fault_server.hpp"
#include "fault/request_reader.hpp"

namespace kibo::inventory::testing {
namespace {

/// The number after `name` in `text`; 0 when there is none.
std::size_t numberAfter(std::string_view text, std::string_view name) {
  std::size_t value = 0;
  const auto at = text.find(name);
  if (at == std::string_view::npos) return value;
  const auto digits = text.substr(at + name.size());
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// The service's side, in its own process.
class Service {
 public:
  Service(SSL_CTX* tls, Tally& tally, const Gate* held, const Gate* released)
      : tls_(tls),
        tally_(tally),
        held_(held),
        released_(released),
        acceptor_([this](Stream& stream, std::size_t number) { serve(stream, number); }) {
    tally_.port = acceptor_.port();
  }

 private:
  void serve(Stream& stream, std::size_t number) {
    if (tls_ != nullptr && !stream.secure(tls_)) return;
    RequestReader reader(stream, number);
    std::size_t owner = 0;  // the process whose connection it is
    while (const auto turn = reader.next()) {
      if (turn->onConnection == 1) ++tally_.connections;
      if (!reader.read(ReadTo::body)) return;
      const bool forToken = turn->path.ends_with("/authtickets/oauth");
      if (!stream.write(answer(forToken ? token() : job(reader.request(), owner)))) return;
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

  std::string job(std::string_view request, std::size_t& owner) {
    ++tally_.requests;
    const auto process = numberAfter(request, std::string(kProcessHeader) + ": ");
    if (owner == 0) owner = process;
    if (owner != process) ++tally_.sharedConnections;
    const auto token = numberAfter(request, "Authorization: Bearer t");
    const std::lock_guard lock(mutex_);
    if (owners_.try_emplace(token, process).first->second != process) ++tally_.sharedTokens;
    const auto id = numberAfter(request, "/queue/");
    if (id >= 1 && id <= kJobs) ++tally_.asked.at(id);
    return R"({"jobID":)" + std::to_string(std::max<std::size_t>(id, 1)) + "}";
  }

  SSL_CTX* const tls_;
  Tally& tally_;
  const Gate* const held_;
  const Gate* const released_;
  std::mutex mutex_;
  std::map<std::size_t, std::size_t> owners_;  // the process of each token
  Acceptor acceptor_;
};

}  // namespace

ServiceProcess::ServiceProcess(Options options) : options_(options), process_(fork()) {
  if (process_ == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const bool holds = options_.holdFirstToken;
    const Service service(options_.tls, *tally_, holds ? &held_ : nullptr,
                          holds ? &released_ : nullptr);
    ready_.open();
    for (;;) pause();
  }
  if (process_ < 0 || !ready_.pass()) throw std::runtime_error("the service did not start");
}

ServiceProcess::~ServiceProcess() {
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
}

std::string ServiceProcess::url() const {
  return (options_.tls != nullptr ? "https://127.0.0.1:" : "http://127.0.0.1:") +
         std::to_string(tally_->port);
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
