#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "choices.hpp"
#include "http/delivery.hpp"

namespace kibo::inventory::testing {

/// When the server carries out a request.
enum class Arrival : std::uint8_t { never, atOnce, late };

/// What becomes of one attempt to send a request.
struct Fate {
  std::string_view name{};
  detail::Observation seen{};  ///< By the client.
  ErrorKind kind{};            ///< By the client, when there is no whole answer.
  Arrival arrival{};
  std::optional<std::chrono::milliseconds> retryAfter{};
  bool contentMissing = false;  ///< The answer has the status of a success, and says nothing.

  [[nodiscard]] bool leaves() const noexcept { return seen.transmissions > 0; }
  [[nodiscard]] bool answered() const noexcept { return seen.answerComplete; }
};

/// A fate of a request with a body of so many bytes. The plainest choice is a success.
[[nodiscard]] Fate chooseFate(Choices& choices, std::int64_t bodyBytes);

}  // namespace kibo::inventory::testing
