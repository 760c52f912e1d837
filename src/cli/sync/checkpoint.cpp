#include "cli/sync/checkpoint.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>

#include "cli/input/byte_source.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::string_view kKind = "kibo-inventory sync 1";
constexpr std::string_view kBegin = R"({"checkpoint":"kibo-inventory sync)";

std::string reason(int number) { return std::generic_category().message(number); }

std::string unwritable(const std::string& name) {
  return "the checkpoint " + name + " cannot be written: " + reason(errno);
}

Result<std::string> textOf(const std::string& name, int file) {
  std::string text;
  std::array<char, 65536> piece{};
  for (;;) {
    const ssize_t got = ::read(file, piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fileError(name, "cannot be read: " + reason(errno));
    if (got == 0) return text;
    text.append(piece.data(), static_cast<std::size_t>(got));
  }
}

/// What of an earlier run's facts is not that of this run; empty: nothing.
std::string difference(const SyncJson& head, const RunFacts& facts) {
  if (!head.contains("run") || !head["run"].is_object())
    return "it does not say of which run it is";
  for (const auto& [name, value] : facts) {
    const std::string before = head["run"].value(name, "");
    if (before != value) {
      return "it is of a run with " + name + " " + (before.empty() ? "none" : before) + ", not " +
             (value.empty() ? "none" : value);
    }
  }
  return {};
}

}  // namespace

Result<Checkpoint> Checkpoint::open(const std::string& file, const RunFacts& facts) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor < 0) return fileError(file, "cannot be opened for writing: " + reason(errno));
  Checkpoint checkpoint(file, descriptor);
  struct stat about {};
  if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode)) {
    return fileError(file, "is not a plain file");
  }
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    return fileError(file, errno == EWOULDBLOCK ? "is in use by another run"
                                                : "cannot be locked: " + reason(errno));
  }
  if (auto read = checkpoint.read(facts); !read) return read.error();
  return checkpoint;
}

Checkpoint::Checkpoint(Checkpoint&& other) noexcept
    : name_(std::move(other.name_)),
      file_(std::exchange(other.file_, -1)),
      earlier_(std::move(other.earlier_)),
      places_(std::move(other.places_)),
      unsettled_(std::move(other.unsettled_)),
      finished_(other.finished_) {}

Checkpoint::~Checkpoint() {
  if (file_ >= 0) ::close(file_);
}

Result<void> Checkpoint::read(const RunFacts& facts) {
  const auto text = textOf(name_, file_);
  if (!text) return text.error();
  const std::size_t whole = text->rfind('\n') + 1;  // behind it is a line that was being written
  std::string_view lines = std::string_view(*text).substr(0, whole);
  const std::string_view torn = std::string_view(*text).substr(whole);
  const bool ours =
      torn.empty() || !lines.empty() || torn.starts_with(kBegin) || kBegin.starts_with(torn);
  const SyncJson head =
      SyncJson::parse(lines.substr(0, lines.find('\n')), nullptr, /*allow_exceptions=*/false);
  if (!ours || (!lines.empty() && (!head.is_object() || head.value("checkpoint", "") != kKind))) {
    return fileError(name_, "is there and is no checkpoint of this command; name another file");
  }
  if (!lines.empty()) {
    if (const std::string problem = difference(head, facts); !problem.empty()) {
      return fileError(name_, problem + "; name another checkpoint, or remove this one");
    }
    std::size_t number = 1;
    for (lines.remove_prefix(lines.find('\n') + 1); !lines.empty();
         lines.remove_prefix(lines.find('\n') + 1)) {
      ++number;
      if (const auto problem = readLine(lines.substr(0, lines.find('\n'))); !problem.empty()) {
        return fileError(name_, "line " + std::to_string(number) + " " + problem);
      }
    }
  }
  if (::ftruncate(file_, static_cast<off_t>(whole)) != 0 || ::lseek(file_, 0, SEEK_END) < 0) {
    return fileError(name_, "cannot be written: " + reason(errno));
  }
  try {
    if (whole == 0) put({{"checkpoint", kKind}, {"run", facts}});
  } catch (const std::runtime_error& failed) {
    return Error{.kind = ErrorKind::configuration, .message = failed.what()};
  }
  return {};
}

std::string Checkpoint::readLine(std::string_view line) {
  const SyncJson json = SyncJson::parse(line, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return "is damaged";
  if (json.contains("end")) {
    finished_ = true;
  } else if (json.contains("newCut")) {
    endCut();
  } else if (const auto chunk = chunkOf(json)) {
    add(*chunk);
  } else {
    return "is damaged";
  }
  return {};
}

void Checkpoint::add(const BulkChunk& chunk) {
  const auto [place, isNew] =
      places_.try_emplace({chunk.locationCode, chunk.number}, earlier_.chunks.size());
  if (isNew) {
    earlier_.chunks.push_back(chunk);
  } else {
    earlier_.chunks[place->second] = chunk;
  }
}

void Checkpoint::endCut() {
  for (const BulkChunk& chunk : earlier_.chunks) {
    if (chunk.state != BulkState::done && chunk.state != BulkState::notSent) {
      unsettled_.insert(chunk.locationCode);
    }
  }
  earlier_.chunks.clear();
  places_.clear();
}

void Checkpoint::write(const BulkChunk& chunk) {
  BulkChunk kept = chunk;
  kept.error.reset();
  put(jsonOf(kept));
}

void Checkpoint::writeNewCut() {
  endCut();
  put({{"newCut", true}});
}

void Checkpoint::writeEnd() { put({{"end", true}}); }

void Checkpoint::put(const SyncJson& line) {
  const std::string text = line.dump(-1, ' ', false, SyncJson::error_handler_t::replace) + '\n';
  std::string_view rest = text;
  while (!rest.empty()) {
    const ssize_t put = ::write(file_, rest.data(), rest.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) throw std::runtime_error(unwritable(name_));
    rest.remove_prefix(static_cast<std::size_t>(put));
  }
  if (::fdatasync(file_) != 0) throw std::runtime_error(unwritable(name_));
}

}  // namespace kibo::inventory::cli
