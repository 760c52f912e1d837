#include "fault/hashed_directory.hpp"

#include <openssl/pem.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <system_error>

namespace kibo::inventory::testing {
namespace {

struct FileClose {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, FileClose>;

void require(bool done) {
  if (!done) throw std::runtime_error("the authorities of this test could not be put into files");
}

}  // namespace

Certificate readCertificate(const std::string& path) {
  const File file(std::fopen(path.c_str(), "r"));
  require(file != nullptr);
  Certificate certificate(PEM_read_X509(file.get(), nullptr, nullptr, nullptr));
  require(certificate != nullptr);
  return certificate;
}

HashedDirectory::HashedDirectory() { require(mkdtemp(path_.data()) != nullptr); }

HashedDirectory::~HashedDirectory() {
  std::error_code error;
  std::filesystem::remove_all(path_, error);
}

std::string HashedDirectory::add(X509* certificate) const {
  std::array<char, 16> name{};
  std::snprintf(name.data(), name.size(), "/%08lx.0", X509_subject_name_hash(certificate));
  const std::string path = path_ + name.data();
  const File file(std::fopen(path.c_str(), "wx"));
  require(file != nullptr && PEM_write_X509(file.get(), certificate) == 1);
  return path;
}

std::string HashedDirectory::add(const Authority& authority) const {
  return add(readCertificate(authority.bundle()).get());
}

}  // namespace kibo::inventory::testing
