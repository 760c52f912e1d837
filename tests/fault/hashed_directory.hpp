#pragma once

#include <string>

#include "fault/authority.hpp"

namespace kibo::inventory::testing {

/// The certificate in a PEM file.
[[nodiscard]] Certificate readCertificate(const std::string& path);

/// A directory of authorities as `openssl rehash` leaves it, until it is destroyed.
class HashedDirectory {
 public:
  HashedDirectory();
  ~HashedDirectory();
  HashedDirectory(const HashedDirectory&) = delete;
  HashedDirectory& operator=(const HashedDirectory&) = delete;

  /// One certificate of each name. Returns its file, which can serve as a bundle too.
  std::string add(X509* certificate) const;
  std::string add(const Authority& authority) const;

  [[nodiscard]] const std::string& path() const noexcept { return path_; }

 private:
  std::string path_ = "/tmp/kibo-authorities-XXXXXX";
};

}  // namespace kibo::inventory::testing
