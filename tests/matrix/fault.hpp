#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/error.hpp"
#include "matrix/content.hpp"
#include "matrix/scene.hpp"

namespace kibo::inventory::testing {

/// What the fault happens to. `none`: no connection comes about.
enum class Protocol : std::uint8_t { none, plain, tls, proxy, http2, token };

[[nodiscard]] std::string_view toString(Protocol protocol) noexcept;

/// One row of the matrix: what goes wrong, and what has to come of it, whatever the operation.
struct Fault {
  std::string name{};  ///< In plain words; a row is known by it, its protocol and its connection.
  Protocol protocol = Protocol::plain;
  bool reused = false;                ///< The connection has served a request before.
  Delivery told = Delivery::unknown;  ///< Of a call whose every attempt meets the fault.
  bool applies = false;               ///< The server carries out a request that came whole.
  bool byDeadline = false;            ///< Nothing but the call's deadline ends it.
  std::size_t padding = 0;            ///< So many bytes more in the body.
  bool passes = false;  ///< Only the first request meets it, the next is answered well.
  std::optional<Content> content{};           ///< The answer is a good one that holds this.
  std::function<Stage(const Fault&)> open{};  ///< Sets up what all runs of the fault share.
};

/// For messages and lists of GoogleTest: protocol, connection, name and what is expected of
/// `adjust`, with bars between them.
void PrintTo(const Fault& fault, std::ostream* out);

/// The name as one word for GoogleTest, e.g. `PlainNewResetAfterTheBody`.
[[nodiscard]] std::string wordOf(const Fault& fault);

/// `new`, `reused`, or `-` where there is none.
[[nodiscard]] std::string_view connectionOf(const Fault& fault) noexcept;

/// Every row, group by group.
[[nodiscard]] std::vector<Fault> everyFault();

// The groups.
[[nodiscard]] std::vector<Fault> connectionFaults();  ///< Lost, stalled and garbled connections.
[[nodiscard]] std::vector<Fault> statusFaults();      ///< Answers that refuse or fail.
[[nodiscard]] std::vector<Fault> answerFaults();      ///< Answers of 200, and their limits.
[[nodiscard]] std::vector<Fault> neverSentFaults();   ///< Names, ports, TLS handshakes, proxies.
[[nodiscard]] std::vector<Fault> tokenFaults();       ///< Of the token server.
[[nodiscard]] std::vector<Fault> http2Faults();       ///< Of an HTTP/2 server.

}  // namespace kibo::inventory::testing
