#pragma once

#include <openssl/ssl.h>

#include <filesystem>
#include <memory>

namespace kibo::inventory::testing::detail {

/// A TLS identity for `localhost`, 127.0.0.1 and ::1: a fresh key, and a certificate that signs
/// itself and is valid from a day ago to a week ahead. The certificate lies in a PEM file of its
/// own, which is removed with this object; the key never leaves the memory.
class Certificate {
 public:
  /// Throws `ApiError` when the key or the file cannot be made.
  Certificate();
  ~Certificate();

  Certificate(const Certificate&) = delete;
  Certificate& operator=(const Certificate&) = delete;

  [[nodiscard]] const std::filesystem::path& file() const noexcept { return file_; }

  /// A server's context with this identity: TLS 1.2 at least.
  [[nodiscard]] SSL_CTX* context() const noexcept { return context_.get(); }

 private:
  struct Free {
    void operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
  };

  std::filesystem::path file_;
  std::unique_ptr<SSL_CTX, Free> context_;
};

}  // namespace kibo::inventory::testing::detail
