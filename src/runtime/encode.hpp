#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "json/record.hpp"
#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/operation.hpp"
#include "kibo/inventory/result.hpp"
#include "runtime/core.hpp"

namespace kibo::inventory::detail {

/// A model as the encoder sees it: its rows and where it lies. Null when there is none.
struct ModelRef {
  const TypeOps* type = nullptr;
  const void* value = nullptr;
  std::string_view written{};  ///< Of a body: sent in the place of `value` if it is not empty.
};

/// The arguments of one call. Borrowed: they live as long as the call.
struct Arguments {
  std::vector<std::pair<std::string_view, std::string>> path{};  ///< Values for `{name}`.
  ModelRef query{};
  ModelRef body{};
};

/// Appends `path` to `url`, with its `{names}` replaced by percent-encoded values,
/// `{inventoryVersion}` by that of the settings. An empty value, `.` and `..` are refused: a server
/// would take them for another path.
[[nodiscard]] Result<void> appendPath(
    std::string& url, std::string_view path,
    const std::vector<std::pair<std::string_view, std::string>>& values,
    std::string_view inventoryVersion);

/// Writes the whole request but for the token into `request`, whose memory is used again.
/// Everything that cannot be sent is an error of kind `invalidRequest`; what was written of the
/// body until then, be it a password, is still in `request`.
[[nodiscard]] Result<void> encodeRequest(const Core& core, const Operation& operation,
                                         const Arguments& arguments, const CallOptions& options,
                                         HttpRequest& request);

}  // namespace kibo::inventory::detail
