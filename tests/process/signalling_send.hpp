#pragma once

namespace kibo::inventory::testing {

/// While one lives, a `send` of this program on a connection that is gone raises SIGPIPE, as what
/// libcurl sends over TLS does before version 7.87; newer ones ask the kernel not to.
class SignallingSend {
 public:
  SignallingSend();
  ~SignallingSend();
  SignallingSend(const SignallingSend&) = delete;
  SignallingSend& operator=(const SignallingSend&) = delete;

  /// How often that has happened since the construction.
  [[nodiscard]] static int signals() noexcept;
};

}  // namespace kibo::inventory::testing
