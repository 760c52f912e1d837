#include "cli/input/byte_source.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/input/gunzip.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{256} << 10;

std::string reasonOf(int code) { return std::generic_category().message(code); }

}  // namespace

Error fileError(const std::string& file, const std::string& problem) {
  return {.kind = ErrorKind::configuration,
          .delivery = Delivery::notSent,
          .message = file + ": " + problem};
}

class ByteSource::State {
 public:
  State(std::string name, int file, bool owned)
      : name_(std::move(name)), file_(file), owned_(owned) {}
  ~State() {
    if (owned_) ::close(file_);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  /// Learns the size and whether it is gzip.
  Result<void> begin() {
    struct stat info {};
    if (::fstat(file_, &info) != 0) return error(reasonOf(errno));
    if (S_ISDIR(info.st_mode)) return error("is a directory");
    if (S_ISREG(info.st_mode)) bytes_ = static_cast<std::uint64_t>(info.st_size);
    block_.resize(kBlock);
    while (filled_ < 2) {  // as many bytes as tell gzip; a pipe may bring one at a time
      const auto got = readFile(std::span(block_).subspan(filled_));
      if (!got) return got.error();
      if (*got == 0) break;
      filled_ += *got;
    }
    if (isGzip(held())) gunzip_ = std::make_unique<Gunzip>();
    return {};
  }

  Result<std::size_t> read(std::span<char> into) {
    if (gunzip_ != nullptr) return unpack(into);
    if (taken_ == filled_) return readFile(into);
    const std::size_t size = std::min(into.size(), filled_ - taken_);
    std::memcpy(into.data(), block_.data() + taken_, size);
    taken_ += size;
    return size;
  }

  [[nodiscard]] const std::string& name() const noexcept { return name_; }
  [[nodiscard]] std::uint64_t bytesRead() const noexcept { return bytesRead_; }
  [[nodiscard]] std::optional<std::uint64_t> bytes() const noexcept { return bytes_; }

 private:
  [[nodiscard]] Error error(const std::string& problem) const { return fileError(name_, problem); }
  [[nodiscard]] std::string_view held() const noexcept {
    return {block_.data() + taken_, filled_ - taken_};
  }

  Result<std::size_t> readFile(std::span<char> into) {
    for (;;) {
      const ssize_t got = ::read(file_, into.data(), into.size());
      if (got >= 0) {
        bytesRead_ += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
      }
      if (errno != EINTR) return error("cannot be read: " + reasonOf(errno));
    }
  }

  Result<std::size_t> unpack(std::span<char> into) {
    for (;;) {
      if (held().empty()) {
        auto got = readFile(block_);
        if (!got) return got;
        taken_ = 0;
        filled_ = *got;
        if (filled_ == 0 && !gunzip_->mayEnd()) return error("the gzip data is cut off");
        if (filled_ == 0) return std::size_t{0};
      }
      const Gunzip::Step step = gunzip_->unpack(held(), into);
      taken_ += step.taken;
      if (step.broken) return error("the gzip data is broken");
      if (step.made != 0) return step.made;
    }
  }

  std::string name_;
  int file_;
  bool owned_;
  std::vector<char> block_{};
  std::size_t taken_ = 0;
  std::size_t filled_ = 0;
  std::uint64_t bytesRead_ = 0;
  std::optional<std::uint64_t> bytes_{};
  std::unique_ptr<Gunzip> gunzip_{};
};

ByteSource::ByteSource(std::unique_ptr<State> state) noexcept : state_(std::move(state)) {}
ByteSource::ByteSource(ByteSource&&) noexcept = default;
ByteSource& ByteSource::operator=(ByteSource&&) noexcept = default;
ByteSource::~ByteSource() = default;

Result<ByteSource> ByteSource::open(const std::string& file) {
  const bool standard = file == "-";
  const int descriptor = standard ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return fileError(file, "cannot be opened: " + reasonOf(errno));
  auto state = std::make_unique<State>(standard ? "standard input" : file, descriptor, !standard);
  auto begun = state->begin();
  if (!begun) return std::move(begun).error();
  return ByteSource(std::move(state));
}

Result<std::size_t> ByteSource::read(std::span<char> into) { return state_->read(into); }
const std::string& ByteSource::name() const noexcept { return state_->name(); }
std::uint64_t ByteSource::bytesRead() const noexcept { return state_->bytesRead(); }
std::optional<std::uint64_t> ByteSource::bytes() const noexcept { return state_->bytes(); }

}  // namespace kibo::inventory::cli
