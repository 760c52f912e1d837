#include "fate.hpp"

#include <array>

namespace kibo::inventory::testing {
namespace {

using std::chrono::milliseconds;

enum class Body : std::uint8_t { none, part, whole };
enum class Server : std::uint8_t { doesNot, may, does };  // carry it out

struct Row {
  std::string_view name;
  int transmissions;
  Body body;
  int status;
  bool complete;
  Server server;
  ErrorKind kind = ErrorKind::network;
  bool contentMissing = false;
};

constexpr auto kRows = std::to_array<Row>({
    {"success", 1, Body::whole, 200, true, Server::does},
    {"no such host", 0, Body::none, 0, false, Server::doesNot},
    {"connection refused", 0, Body::none, 0, false, Server::doesNot},
    {"no trusted certificate", 0, Body::none, 0, false, Server::doesNot, ErrorKind::tls},
    {"no connection in time", 0, Body::none, 0, false, Server::doesNot, ErrorKind::timeout},
    {"cancelled while connecting", 0, Body::none, 0, false, Server::doesNot, ErrorKind::cancelled},
    {"reset at the headers", 1, Body::none, 0, false, Server::doesNot},
    {"reset within the body", 1, Body::part, 0, false, Server::doesNot},
    {"cancelled within the body", 1, Body::part, 0, false, Server::doesNot, ErrorKind::cancelled},
    {"stalled within the body", 1, Body::part, 0, false, Server::doesNot, ErrorKind::timeout},
    {"lost after the body", 1, Body::whole, 0, false, Server::may},
    {"no answer in time", 1, Body::whole, 0, false, Server::may, ErrorKind::timeout},
    {"cancelled before the answer", 1, Body::whole, 0, false, Server::may, ErrorKind::cancelled},
    {"lost after 100 Continue", 1, Body::whole, 100, false, Server::may},
    {"lost within the answer", 1, Body::whole, 200, false, Server::may},
    {"answer too large", 1, Body::whole, 200, false, Server::may, ErrorKind::tooLarge},
    {"lost within an error", 1, Body::part, 503, false, Server::doesNot},
    {"second transmission stopped", 2, Body::whole, 0, false, Server::may},
    {"second transmission stopped, the first in pieces", 2, Body::part, 0, false, Server::doesNot},
    {"second transmission stopped, bytes counted anew", 2, Body::none, 0, false, Server::may},
    {"success without content", 1, Body::whole, 200, true, Server::may, ErrorKind::decode, true},
    {"redirected", 1, Body::whole, 307, true, Server::doesNot},
    {"invalid", 1, Body::whole, 400, true, Server::doesNot},
    {"token refused", 1, Body::whole, 401, true, Server::doesNot},
    {"forbidden", 1, Body::whole, 403, true, Server::doesNot},
    {"timed out at the server", 1, Body::whole, 408, true, Server::may},
    {"conflict", 1, Body::whole, 409, true, Server::may},
    {"too large for the gateway", 1, Body::part, 413, true, Server::doesNot},
    {"too many", 1, Body::whole, 429, true, Server::doesNot},
    {"server error", 1, Body::whole, 500, true, Server::may},
    {"gateway error", 1, Body::whole, 502, true, Server::may},
    {"unavailable before the body", 1, Body::part, 503, true, Server::doesNot},
    {"unavailable", 1, Body::whole, 503, true, Server::may},
    {"gateway timeout", 1, Body::whole, 504, true, Server::may},
});

std::int64_t bytesOf(Body body, std::int64_t whole) {
  switch (body) {
    case Body::none:
      return 0;
    case Body::part:
      return whole / 2;
    case Body::whole:
      break;
  }
  return whole;
}

Arrival chooseArrival(Choices& choices, Server server) {
  if (server == Server::doesNot) return Arrival::never;
  if (server == Server::does) return Arrival::atOnce;
  constexpr std::array arrivals{Arrival::atOnce, Arrival::never, Arrival::late};
  return arrivals[choices.below(arrivals.size())];
}

std::optional<milliseconds> chooseRetryAfter(Choices& choices, int status) {
  if (status != 429 && status != 503) return std::nullopt;
  constexpr std::array<std::optional<milliseconds>, 4> waits{
      std::nullopt, milliseconds{0}, milliseconds{1'000}, milliseconds{3'600'000}};
  return waits[choices.below(waits.size())];
}

}  // namespace

Fate chooseFate(Choices& choices, std::int64_t bodyBytes) {
  const Row& row = kRows[choices.below(kRows.size())];
  return {.name = row.name,
          .seen = {.transmissions = row.transmissions,
                   .bodyBytes = bodyBytes,
                   .bodyBytesSent = bytesOf(row.body, bodyBytes),
                   .status = row.status,
                   .answerComplete = row.complete},
          .kind = row.kind,
          .arrival = chooseArrival(choices, row.server),
          .retryAfter = chooseRetryAfter(choices, row.status),
          .contentMissing = row.contentMissing};
}

}  // namespace kibo::inventory::testing
