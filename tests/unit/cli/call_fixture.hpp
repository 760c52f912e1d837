#pragma once

#include <arpa/inet.h>
#include <sys/socket.h>

#include <thread>

#include "kibo/inventory/testing/emulator.hpp"
#include "program.hpp"

namespace kibo::inventory::cli {

inline std::vector<std::string> environmentFor(const std::string& apiUrl,
                                               const std::string& authUrl) {
  return {"KIBO_TENANT=26507", "KIBO_CLIENT_ID=app", "KIBO_SHARED_SECRET=geheim",
          "KIBO_API_HOST=" + apiUrl, "KIBO_AUTH_HOST=" + authUrl};
}

/// The environment of a program that calls this emulator.
inline std::vector<std::string> environmentFor(const testing::Emulator& emulator) {
  return environmentFor(emulator.url(), emulator.url());
}

/// A socket of 127.0.0.1. While it is not served, nobody answers on its port.
class Listener {
 public:
  Listener() {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    EXPECT_EQ(::bind(socket_, reinterpret_cast<const sockaddr*>(&address), size), 0);
    EXPECT_EQ(::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size), 0);
    port_ = ntohs(address.sin_port);
  }
  ~Listener() {
    ::shutdown(socket_, SHUT_RDWR);
    if (server_.joinable()) server_.join();
    ::close(socket_);
  }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

  /// From here on every connection is closed once a request has begun to come.
  void closeOnRequest() {
    EXPECT_EQ(::listen(socket_, 8), 0);
    server_ = std::thread([this] {
      for (int peer = accept(); peer >= 0; peer = accept()) {
        std::array<char, 65536> request{};
        if (::recv(peer, request.data(), request.size(), 0) > 0) ::shutdown(peer, SHUT_RDWR);
        ::close(peer);
      }
    });
  }

 private:
  [[nodiscard]] int accept() const { return ::accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC); }

  int socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  int port_ = 0;
  std::thread server_{};
};

}  // namespace kibo::inventory::cli
