#pragma once

#include <csignal>

namespace kibo::inventory::detail {

/// Keeps SIGPIPE from this thread while it lives. OpenSSL writes to sockets without MSG_NOSIGNAL,
/// so a connection closed by the server could end the caller's process. Only the calling thread's
/// mask changes, never the process's signal handlers, which are the application's.
class SigpipeGuard {
 public:
  /// Does nothing unless `wanted`.
  explicit SigpipeGuard(bool wanted) noexcept;
  ~SigpipeGuard();

  SigpipeGuard(const SigpipeGuard&) = delete;
  SigpipeGuard& operator=(const SigpipeGuard&) = delete;

 private:
  sigset_t previous_{};
  bool active_ = false;
};

}  // namespace kibo::inventory::detail
