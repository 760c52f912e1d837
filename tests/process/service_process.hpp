#pragma once

#include <openssl/ssl.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

#include "kibo/inventory/configuration.hpp"
#include "process/shared.hpp"

namespace kibo::inventory::testing {

/// The jobs of the service are 1 to this.
inline constexpr std::size_t kJobs = 400'000;

/// The header that names the process which a request comes from.
inline constexpr const char* kProcessHeader = "x-test-process";

/// What the service has counted. Each number may be read while it runs.
struct Tally {
  std::atomic<std::uint16_t> port;
  std::atomic<int> connections;  ///< Over which a request came.
  std::atomic<int> tokenRequests;
  std::atomic<int> requests;           ///< Without those for a token.
  std::atomic<int> sharedConnections;  ///< Requests on a connection of another process.
  std::atomic<int> sharedTokens;       ///< Requests signed with a token of another process.
  std::array<std::atomic<std::uint8_t>, kJobs + 1> asked;  ///< How often for each job.
};

/// A service in a process of its own. It gives each token request a token of its own, answers the
/// question for a job with that job, and every other request with job 1.
class ServiceProcess {
 public:
  struct Options {
    SSL_CTX* tls = nullptr;       ///< Speak TLS with this context.
    bool holdFirstToken = false;  ///< Do not answer the first token request before `release`.
  };

  ServiceProcess() : ServiceProcess(Options{}) {}
  explicit ServiceProcess(Options options);
  ~ServiceProcess();
  ServiceProcess(const ServiceProcess&) = delete;
  ServiceProcess& operator=(const ServiceProcess&) = delete;

  /// `http://127.0.0.1:port`, or https.
  [[nodiscard]] std::string url() const;
  /// What a client needs to talk to it.
  [[nodiscard]] Settings settings(const std::string& caBundle = {}) const;

  [[nodiscard]] const Tally& counts() const noexcept { return *tally_; }
  /// How many jobs were asked for more than once.
  [[nodiscard]] std::size_t askedTwice() const;
  /// How many jobs were asked for.
  [[nodiscard]] std::size_t askedFor() const;

  /// Blocks until the first token request is held. False after a minute.
  [[nodiscard]] bool waitForHeldToken() const noexcept { return held_.pass(); }
  void release() const noexcept { released_.open(); }

 private:
  const Options options_;
  Shared<Tally> tally_;
  Gate ready_;
  Gate held_;
  Gate released_;
  const int process_;  // last: the others are there when it begins
};

}  // namespace kibo::inventory::testing
