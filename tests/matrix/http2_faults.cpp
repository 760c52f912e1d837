// Faults of an HTTP/2 server, which only reads and repeatable changes meet.
#include "matrix/fault.hpp"
#include "matrix/http2_scene.hpp"

namespace kibo::inventory::testing {
namespace {

struct Row {
  const char* name;
  Http2Step step;
  bool large = false;
};

constexpr std::uint8_t kPing = 6;
constexpr std::uint8_t kData = 0;

std::vector<Row> rows() {
  using enum Http2Read;
  using enum Http2Then;
  using enum Http2Code;
  return {
      {"REFUSED_STREAM before the body",
       {.read = headers, .status = 0, .then = resetStream, .code = refusedStream}},
      {"REFUSED_STREAM after the body", {.status = 0, .then = resetStream, .code = refusedStream}},
      {"CANCEL before the body",
       {.read = headers, .status = 0, .then = resetStream, .code = cancel}},
      {"CANCEL after the body", {.status = 0, .then = resetStream, .code = cancel}},
      {"INTERNAL_ERROR after the body", {.status = 0, .then = resetStream, .code = internalError}},
      {"ENHANCE_YOUR_CALM after the body",
       {.status = 0, .then = resetStream, .code = enhanceYourCalm}},
      {"GOAWAY with the request, closed", {.goAway = GoAway::covers, .status = 0, .then = fin}},
      {"GOAWAY without the request, closed",
       {.goAway = GoAway::leavesOut, .status = 0, .then = fin}},
      {"closed after the headers", {.read = headers, .status = 0, .then = fin}},
      {"reset after the headers", {.read = headers, .status = 0, .then = reset}},
      {"silent after the headers", {.read = headers, .status = 0, .then = stall}},
      {"closed after the body", {.status = 0, .then = fin}},
      {"reset after the body", {.status = 0, .then = reset}},
      {"silent after the body", {.status = 0, .then = stall}},
      {"window never opened for a large body", {.read = window, .status = 0, .then = stall}, true},
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
          .told = row.large ? Delivery::incomplete : Delivery::unknown,
          .applies = true,
          .byDeadline = row.step.then == Http2Then::stall && !isMalformed(row),
          .largeBody = row.large,
          .open = onHttp2([step = row.step](const detail::OperationRow&) { return step; })};
}

}  // namespace

std::vector<Fault> http2Faults() {
  std::vector<Fault> faults;
  for (const Row& row : rows()) {
    for (const bool reused : {false, true}) faults.push_back(faultOf(row, reused));
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
