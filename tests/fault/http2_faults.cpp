#include "fault/http2_faults.hpp"

#include <ostream>
#include <string>

namespace kibo::inventory::testing {
namespace {

// Frame types of RFC 9113, section 6.
constexpr std::uint8_t kData = 0;
constexpr std::uint8_t kHeaders = 1;
constexpr std::uint8_t kSettings = 4;
constexpr std::uint8_t kPushPromise = 5;
constexpr std::uint8_t kPing = 6;

Http2Step broken(Http2Read read, Http2Then then, Http2Code code = Http2Code::noError) {
  return {.read = read, .status = 0, .then = then, .code = code};
}

Http2Step resets(Http2Read read, Http2Code code) {
  return broken(read, Http2Then::resetStream, code);
}

Http2Step goesAway(Http2Read read, GoAway goAway, Http2Then then) {
  return {.read = read, .goAway = goAway, .status = 0, .then = then};
}

Http2Step breaksOffAnswer(Http2Then then, Http2Code code = Http2Code::noError) {
  return {.endsAnswer = false, .body = "{\"jobID\"", .then = then, .code = code};
}

Http2Step declares(const char* length) { return {.headers = {{"content-length", length}}}; }

Http2Step sendsFrame(const std::string& frame) { return {.status = 0, .raw = frame}; }

// Many of the same kind, so that the client gets thousands before it can answer one.
Http2Step floods(const std::string& frame) {
  constexpr int kTogether = 2'000;
  std::string frames;
  for (int i = 0; i < kTogether; ++i) frames += frame;
  return {.status = 0, .raw = frames, .rawTimes = 10, .then = Http2Then::fin};
}

Http2Step answersWithHeaders(std::size_t count, std::size_t size) {
  Http2Step step;
  for (std::size_t i = 0; i < count; ++i) {
    step.headers.push_back({"x-fill-" + std::to_string(i), std::string(size, 'x')});
  }
  return step;
}

}  // namespace

void PrintTo(const Http2Fault& fault, std::ostream* out) { *out << fault.name; }

std::vector<Http2Fault> everyHttp2Fault() {
  using enum Http2Read;
  using enum Http2Code;
  using enum Http2Then;
  return {
      {"RefusedStreamBeforeBody", resets(headers, refusedStream)},
      {"RefusedStreamAfterBody", resets(body, refusedStream), 1},
      {"CancelBeforeBody", resets(headers, cancel)},
      {"CancelAfterBody", resets(body, cancel), 1},
      {"InternalErrorBeforeBody", resets(headers, internalError)},
      {"InternalErrorAfterBody", resets(body, internalError), 1},
      {"EnhanceYourCalmBeforeBody", resets(headers, enhanceYourCalm)},
      {"EnhanceYourCalmAfterBody", resets(body, enhanceYourCalm), 1},
      {"GoAwayWithItBeforeBody", goesAway(headers, GoAway::covers, fin)},
      {"GoAwayWithItAfterBody", goesAway(body, GoAway::covers, fin), 1},
      {"GoAwayWithoutItBeforeBody", goesAway(headers, GoAway::leavesOut, keep)},
      {"GoAwayWithoutItAfterBody", goesAway(body, GoAway::leavesOut, keep), 1},
      {"GoAwayThenAnswer", {.goAway = GoAway::covers}, 1, 200},
      {"FinBeforeBody", broken(headers, fin)},
      {"FinAfterBody", broken(body, fin), 1},
      {"ResetBeforeBody", broken(headers, reset)},
      {"ResetAfterBody", broken(body, reset), 1},
      {"AnswerThenResetStream", breaksOffAnswer(resetStream, internalError), 1},
      {"AnswerThenFin", breaksOffAnswer(fin), 1},
      {"AnswerThenReset", breaksOffAnswer(reset), 1},
      {"AnswerWithoutEnd", breaksOffAnswer(keep), 1, 0, false, true},
      {"AnswerShorterThanDeclared", declares("100"), 1},
      {"AnswerLongerThanDeclared", declares("1"), 1},
      {"StallBeforeBody", broken(headers, stall), 0, 0, false, true},
      {"StallAfterBody", broken(body, stall), 1, 0, false, true},
      {"NoAnswer", broken(body, keep), 1, 0, false, true},
      {"WindowNeverOpened", broken(window, keep), 0, 0, true, true},
      {"ResetStreamWithinBody", resets(window, internalError), 0, 0, true},
      {"FinWithinBody", broken(window, fin), 0, 0, true},
      {"ResetWithinBody", broken(window, reset), 0, 0, true},
      {"CancelAfterLargeBody", resets(body, cancel), 1, 0, true},
      {"FinAfterLargeBody", broken(body, fin), 1, 0, true},
      {"ResetAfterLargeBody", broken(body, reset), 1, 0, true},
      {"DataOutsideOfStreams", sendsFrame(http2Frame(kData, 0, 0, "x")), 1},
      {"HeadersNotReadable", sendsFrame(http2Frame(kHeaders, 4, 1, "\xff\xff\xff\xff\xff")), 1},
      {"SettingsOfWrongSize", sendsFrame(http2Frame(kSettings, 0, 0, "12345")), 1},
      {"PushNotAllowed", sendsFrame(http2Frame(kPushPromise, 4, 1, {"\0\0\0\2\x88", 5})), 1},
      {"NotHttp2", sendsFrame("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"), 1},
      {"SettingsFlood", floods(http2Frame(kSettings, 0, 0, "")), 1},
      {"PingFlood", floods(http2Frame(kPing, 0, 0, "12345678")), 1},
      {"HeaderTooLarge", answersWithHeaders(1, 100'000), 1},
      {"HeadersTooLarge", answersWithHeaders(40, 16'000), 1},
      {"Trailers", {.trailers = {{"x-checked", "yes"}}}, 1, 200},
      {"InterimThenAnswer", {.interimAnswers = 3}, 1, 200},
      {"InterimThenFin", {.interimAnswers = 1, .status = 0, .then = fin}, 1},
      {"EarlyRefusal", {.read = headers, .status = 413}, 0, 413},
      {"EarlyRefusalThenResetStream",
       {.read = headers, .status = 413, .then = resetStream},
       0,
       413},
  };
}

}  // namespace kibo::inventory::testing
