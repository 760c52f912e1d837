#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "fault/stream.hpp"

namespace kibo::inventory::testing {

/// The socket of a connection to `host:port`; -1 when there is none.
[[nodiscard]] int connectTo(const std::string& host, const std::string& port);

/// Carries bytes between two plain connections until both are at an end or one breaks, which
/// breaks the other as well. `ahead` goes to the target first. After `limit` bytes to the target
/// both are reset. `onCarried` is told how many bytes the target was given.
void tunnel(Stream& client, Stream& target, std::string ahead, std::size_t limit,
            const std::function<void(std::size_t)>& onCarried);

}  // namespace kibo::inventory::testing
