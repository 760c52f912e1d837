#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// What every answer may carry.
namespace kibo::inventory {

/// How a request went, for operations that answer nothing else. The service may answer 200 with
/// `success` false: look at it.
struct BaseResponse {
  std::vector<std::string> messages{};  ///< What went wrong, or what was done: free text.
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const BaseResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BaseResponse*) noexcept;

}  // namespace kibo::inventory
