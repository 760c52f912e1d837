// Faults of an HTTP/2 server, which only reads and repeatable changes meet.
#include "matrix/fault.hpp"
#include "matrix/http2_scene.hpp"

namespace kibo::inventory::testing {
namespace {

// More than the windows of a stream and a connection let through unasked.
constexpr std::size_t kLarge = std::size_t{256} << 10;

struct Row {
  const char* name;
  Http2Step step;
  std::size_t padding = 0;
  Delivery told = Delivery::unknown;
};

constexpr std::uint8_t kPing = 6;
constexpr std::uint8_t kData = 0;

std::vector<Row> rows() {
  using enum Http2Read;
  using enum Http2Then;
  using enum Http2Code;
  return {
      {"REFUSED_STREAM early in a large body",
       {.read = headers, .status = 0, .then = resetStream, .code = refusedStream},
       kLarge},
      {"REFUSED_STREAM after the body", {.status = 0, .then = resetStream, .code = refusedStream}},
      {"CANCEL early in a large body",
       {.read = headers, .status = 0, .then = resetStream, .code = cancel},
       kLarge,
       Delivery::incomplete},
      {"CANCEL after the body", {.status = 0, .then = resetStream, .code = cancel}},
      {"INTERNAL_ERROR after the body", {.status = 0, .then = resetStream, .code = internalError}},
      {"ENHANCE_YOUR_CALM after the body",
       {.status = 0, .then = resetStream, .code = enhanceYourCalm}},
      {"GOAWAY with the request, closed", {.goAway = GoAway::covers, .status = 0, .then = fin}},
      {"GOAWAY without the request, closed",
       {.goAway = GoAway::leavesOut, .status = 0, .then = fin}},
      {"closed early in a large body",
       {.read = headers, .status = 0, .then = fin},
       kLarge,
       Delivery::incomplete},
      {"reset early in a large body",
       {.read = headers, .status = 0, .then = reset},
       kLarge,
       Delivery::incomplete},
      {"silent early in a large body",
       {.read = headers, .status = 0, .then = stall},
       kLarge,
       Delivery::incomplete},
      {"closed after the body", {.status = 0, .then = fin}},
      {"reset after the body", {.status = 0, .then = reset}},
      {"silent after the body", {.status = 0, .then = stall}},
      {"window never opened for a large body",
       {.read = window, .status = 0, .then = stall},
       kLarge,
       Delivery::incomplete},
      {"stream reset within the answer",
       {.endsAnswer = false, .body = "{", .then = resetStream, .code = internalError}},
      {"closed within the answer", {.endsAnswer = false, .body = "{", .then = fin}},
      {"silent within the answer", {.endsAnswer = false, .body = "{", .then = stall}},
      {"less than content-length", {.headers = {{"content-length", "1000"}}, .body = "{"}},
      {"a frame of the wrong size",
       {.status = 0, .raw = http2Frame(kPing, 0, 0, "short"), .then = stall}},
      {"data on a stream that is not open",
       {.status = 0, .raw = http2Frame(kData, 0, 77, "x"), .then = stall}},
      {"closed after 103 Early Hints", {.interimAnswers = 1, .status = 0, .then = fin}},
  };
}

/// libcurl itself ends the connection of these.
bool isMalformed(const Row& row) { return !row.step.raw.empty(); }

Fault faultOf(const Row& row, bool reused) {
  return {.name = row.name,
          .protocol = Protocol::http2,
          .reused = reused,
          .told = row.told,
          .applies = true,
          .byDeadline = row.step.then == Http2Then::stall && !isMalformed(row),
          .padding = row.padding,
          .open = onHttp2([step = row.step](const detail::OperationRow&) { return step; })};
}

}  // namespace

std::vector<Fault> http2Faults() {
  std::vector<Fault> faults;
  for (const Row& row : rows()) {
    faults.push_back(faultOf(row, false));
    // What libcurl does about a lost connection that was in use varies with the moment.
    if (row.told != Delivery::incomplete) faults.push_back(faultOf(row, true));
  }
  faults.push_back({.name = "a good answer with a trailer",
                    .protocol = Protocol::http2,
                    .applies = true,
                    .content = Content::good,
                    .open = onHttp2([](const detail::OperationRow& operation) {
                      return Http2Step{.body = bodyOf(Content::good, operation),
                                       .trailers = {{"x-trailer", "1"}}};
                    })});
  return faults;
}

}  // namespace kibo::inventory::testing
