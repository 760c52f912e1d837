#pragma once

#include <zlib.h>

#include <cstddef>
#include <span>
#include <string_view>

namespace kibo::inventory::cli {

/// Whether the text begins as gzip does.
[[nodiscard]] bool isGzip(std::string_view begin) noexcept;

/// Unpacks gzip piece by piece, of any number of members.
class Gunzip {
 public:
  Gunzip() noexcept;
  ~Gunzip();
  Gunzip(const Gunzip&) = delete;
  Gunzip& operator=(const Gunzip&) = delete;

  struct Step {
    std::size_t taken = 0;  ///< Of the packed bytes.
    std::size_t made = 0;
    bool broken = false;
  };
  Step unpack(std::string_view packed, std::span<char> into) noexcept;

  /// Whether the packed bytes may end here.
  [[nodiscard]] bool mayEnd() const noexcept { return betweenMembers_; }

 private:
  z_stream stream_{};
  bool ready_ = false;
  bool betweenMembers_ = true;
};

}  // namespace kibo::inventory::cli
