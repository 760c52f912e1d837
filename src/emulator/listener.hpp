#pragma once

#include <string>

namespace kibo::inventory::testing::detail {

/// An owned file descriptor.
class Descriptor {
 public:
  explicit Descriptor(int value) noexcept : value_(value) {}
  ~Descriptor();

  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int get() const noexcept { return value_; }

 private:
  int value_;
};

/// A listening TCP socket.
class Listener {
 public:
  /// Port 0 picks a free one. Throws `ApiError` (`ErrorKind::configuration`) that names address and
  /// port when they cannot be had.
  Listener(const std::string& address, int port);

  [[nodiscard]] int port() const noexcept { return port_; }

  /// Blocks. The descriptor of a connection, without Nagle's delay; negative after `shutDown`, and
  /// when the process has no descriptor left.
  [[nodiscard]] int accept() const;

  /// Ends `accept`, now and later.
  void shutDown() const noexcept;

 private:
  Descriptor socket_;
  int port_ = 0;
};

}  // namespace kibo::inventory::testing::detail
