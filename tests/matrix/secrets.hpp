#pragma once

#include <string_view>

#include "support/canary.hpp"

namespace kibo::inventory::testing {

// No text of the library, the servers or the answers has a part of these.
inline constexpr std::string_view kClientSecret = "Qz7/vX+wK%mJ~jOlNk&uZz";
inline constexpr std::string_view kToken = "ZkJm-wQvXuOj.zNoLlKyWqJx~mZvUk";
inline constexpr std::string_view kPassword = "Jx+zKq/wZm%vLoNuOk!yQj";  ///< FTP, S3 and the like.
inline constexpr std::string_view kProxyPassword = "Wm!kZvJq+uXo/LnOyQzjKx";

[[nodiscard]] inline const Canary& canary() {
  static const Canary instance{kClientSecret, kToken, kPassword, kProxyPassword};
  return instance;
}

}  // namespace kibo::inventory::testing
