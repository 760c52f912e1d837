#include "cli/input/reject_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "cli/input/byte_source.hpp"

namespace kibo::inventory::cli {
namespace {

void appendQuoted(std::string_view text, std::string& out) {
  out += '"';
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  out += '"';
}

}  // namespace

Result<RejectFile> RejectFile::create(const std::string& file) {
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor < 0) {
    return fileError(file, "cannot be written: " + std::generic_category().message(errno));
  }
  RejectFile rejects(file, descriptor);
  if (!rejects.put("line,reason,text\r\n")) return *std::move(rejects.failure_);
  return rejects;
}

RejectFile::RejectFile(RejectFile&& other) noexcept
    : name_(std::move(other.name_)),
      file_(std::exchange(other.file_, -1)),
      rows_(other.rows_),
      failure_(std::move(other.failure_)) {}

RejectFile::~RejectFile() {
  if (file_ >= 0) ::close(file_);
}

void RejectFile::write(const BadRow& row) {
  if (failure_) return;
  line_ = std::to_string(row.line) + ',';
  appendQuoted(row.reason, line_);
  line_ += ',';
  appendQuoted(row.text, line_);
  line_ += "\r\n";
  if (put(line_)) ++rows_;
}

bool RejectFile::put(std::string_view line) {
  while (!line.empty()) {
    const ssize_t put = ::write(file_, line.data(), line.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) {
      failure_ = fileError(name_, "cannot be written: " + std::generic_category().message(errno) +
                                      "; rejected rows in it: " + std::to_string(rows_));
      return false;
    }
    line.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

}  // namespace kibo::inventory::cli
