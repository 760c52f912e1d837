#include "cli/input/gunzip.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr int kGzipOnly = 16 + MAX_WBITS;

}  // namespace

bool isGzip(std::string_view begin) noexcept { return begin.starts_with("\x1f\x8b"); }

Gunzip::Gunzip() noexcept : ready_(inflateInit2(&stream_, kGzipOnly) == Z_OK) {}

Gunzip::~Gunzip() {
  if (ready_) inflateEnd(&stream_);
}

Gunzip::Step Gunzip::unpack(std::string_view packed, std::span<char> into) noexcept {
  if (!ready_) return {.broken = true};
  if (packed.empty()) return {};
  if (betweenMembers_) inflateReset(&stream_);
  betweenMembers_ = false;
  // zlib does not write to its input; its interface only lacks the const.
  stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream_.avail_in = static_cast<uInt>(packed.size());
  stream_.next_out = reinterpret_cast<Bytef*>(into.data());
  stream_.avail_out = static_cast<uInt>(into.size());
  const int outcome = inflate(&stream_, Z_NO_FLUSH);
  betweenMembers_ = outcome == Z_STREAM_END;
  return {.taken = packed.size() - stream_.avail_in,
          .made = into.size() - stream_.avail_out,
          .broken = outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR};
}

}  // namespace kibo::inventory::cli
