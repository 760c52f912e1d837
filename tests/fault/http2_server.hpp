#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fault/acceptor.hpp"
#include "fault/authority.hpp"
#include "fault/fault_server.hpp"

namespace kibo::inventory::testing {

/// How far a request is read before the server does anything about it.
enum class Http2Read : std::uint8_t {
  headers,
  window,  ///< To the end of the first flow-control window (65,535 bytes), which is not opened.
  body,
};

/// Whether the connection is declared at an end, and with this request or without it.
enum class GoAway : std::uint8_t { no, covers, leavesOut };

/// What becomes of the stream or the connection after the answer.
enum class Http2Then : std::uint8_t { keep, resetStream, fin, reset, stall };

/// The codes of RFC 9113, section 7, that the tests use.
enum class Http2Code : std::uint32_t {
  noError = 0x0,
  internalError = 0x2,
  refusedStream = 0x7,
  cancel = 0x8,
  enhanceYourCalm = 0xb,
};

struct Http2Header {
  std::string name;
  std::string value;
};

/// What the server does with one request, in this order. By itself it answers `{}`.
struct Http2Step {
  Http2Read read = Http2Read::body;
  GoAway goAway = GoAway::no;
  int interimAnswers = 0;  ///< How many times 103 comes first.
  int status = 200;        ///< 0: no answer.
  bool endsAnswer = true;  ///< False: the answer's headers and body come, but not its end.
  std::vector<Http2Header> headers{};  ///< In lower case. No content-length unless it is here.
  std::string body = "{}";
  std::vector<Http2Header> trailers{};
  std::string raw{};  ///< Frames (or not), sent as they are, `rawTimes` times.
  std::size_t rawTimes = 1;
  Http2Then then = Http2Then::keep;
  Http2Code code = Http2Code::noError;  ///< Of the GOAWAY or RST_STREAM.
};

/// How the server opens a connection.
enum class Http2Opening : std::uint8_t {
  normal,
  stalledHandshake,  ///< The TLS handshake is never answered.
  noSettings,        ///< After the TLS handshake not a byte comes.
  notHttp2,          ///< After the TLS handshake something comes that is not HTTP/2.
};

/// The bytes of one frame, for `Http2Step::raw`.
[[nodiscard]] std::string http2Frame(std::uint8_t type, std::uint8_t flags, std::uint32_t stream,
                                     std::string_view payload);

/// An HTTP/2 server over TLS on an ephemeral port of 127.0.0.1 that does with each request what a
/// script says, and counts what a real one would have carried out. A client that does not offer
/// HTTP/2 is refused in the handshake.
///
/// Thread safety: all functions may be called concurrently. The script is called concurrently.
class Http2Server {
 public:
  /// `Turn::onConnection` is the request's place among the streams of its connection.
  using Script = std::function<Http2Step(const Turn&)>;

  /// What one path received.
  struct Counts {
    std::size_t sends = 0;    ///< Streams of which the headers came.
    std::size_t applied = 0;  ///< Requests that were read to the end of their body.
  };

  explicit Http2Server(Script script, Context tls, Http2Opening opening = Http2Opening::normal);
  Http2Server(const Http2Server&) = delete;
  Http2Server& operator=(const Http2Server&) = delete;

  /// `https://127.0.0.1:port`.
  [[nodiscard]] std::string url(std::string_view path = {}) const;

  [[nodiscard]] Counts counts(const std::string& path) const;
  [[nodiscard]] std::size_t connections() const { return acceptor_.connections(); }
  /// Connections on which the client did not offer HTTP/2.
  [[nodiscard]] std::size_t refusedClients() const;
  /// The body of every request that came whole, in order.
  [[nodiscard]] std::vector<std::string> received() const;

  /// Blocks until `times` connections were accepted. False after ten seconds.
  [[nodiscard]] bool waitForConnections(std::size_t times) const {
    return acceptor_.waitForConnections(times);
  }
  /// Blocks until `times` steps, or openings that are not normal, were carried out to their end,
  /// whatever it is, or until the client left. False after ten seconds.
  [[nodiscard]] bool waitForEndings(std::size_t times) const;

 private:
  class Session;

  [[nodiscard]] Context selectingProtocol(Context tls);
  static int selectProtocol(SSL* ssl, const unsigned char** out, unsigned char* outSize,
                            const unsigned char* offered, unsigned int offeredSize, void* self);
  void serve(Stream& stream, std::size_t number);
  [[nodiscard]] Http2Step begin(const Turn& turn);
  void countApplied(const std::string& path, std::string body);
  void countEnding();

  const Script script_;
  const Context tls_;
  const Http2Opening opening_;

  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  std::map<std::string, Counts> counts_;
  std::vector<std::string> received_;
  std::size_t refusedClients_ = 0;
  std::size_t endings_ = 0;
  Acceptor acceptor_;
};

}  // namespace kibo::inventory::testing
