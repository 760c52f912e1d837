#include "http/curl_failure.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <string_view>

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;

const TransportSettings kSettings{.connectTimeout = milliseconds(100),
                                  .maxResponseBytes = 7,
                                  .maxCompressionRatio = 8,
                                  .maxHeaderBytes = 9};

CurlFailure failing(CURLcode code, int transmissions = 0) {
  return {.ending = {.code = code},
          .seen = {.transmissions = transmissions},
          .text = "curl's words",
          .endpoint = "host:443",
          .bundle = "/bundle.pem",
          .remaining = milliseconds(50),
          .settings = kSettings};
}

struct Row {
  CURLcode code;
  int transmissions;
  ErrorKind kind;
  std::string_view message;
};

TEST(ErrorFrom, NamesWhatCouldNotBeDone) {
  const auto rows = std::to_array<Row>({
      {CURLE_COULDNT_RESOLVE_HOST, 0, ErrorKind::network,
       "could not look up the address of host:443 (curl's words)"},
      {CURLE_COULDNT_CONNECT, 0, ErrorKind::network,
       "could not connect to host:443 (curl's words)"},
      {CURLE_SSL_CONNECT_ERROR, 0, ErrorKind::tls,
       "could not make a secure connection to host:443 (curl's words)"},
      {CURLE_PEER_FAILED_VERIFICATION, 0, ErrorKind::tls,
       "could not verify the identity of host:443 (curl's words)"},
      {CURLE_SSL_CACERT_BADFILE, 0, ErrorKind::tls,
       "could not read the certificate authorities (caBundle) to connect to host:443 "
       "(/bundle.pem)"},
      {CURLE_RECV_ERROR, 0, ErrorKind::network, "could not connect to host:443 (curl's words)"},
      {CURLE_RECV_ERROR, 1, ErrorKind::network, "lost the connection to host:443 (curl's words)"},
      {CURLE_PARTIAL_FILE, 1, ErrorKind::network, "lost the connection to host:443 (curl's words)"},
      {CURLE_UNSUPPORTED_PROTOCOL, 0, ErrorKind::invalidRequest,
       "could not use the URL for host:443 (curl's words)"},
      {CURLE_UNSUPPORTED_PROTOCOL, 1, ErrorKind::network,
       "could not read the answer of host:443 (curl's words)"},
      {CURLE_BAD_CONTENT_ENCODING, 1, ErrorKind::network,
       "could not read the answer of host:443 (curl's words)"},
      {CURLE_HTTP2, 1, ErrorKind::network,
       "libcurl could not carry out the request to host:443 (curl's words)"},
      {CURLE_HTTP2, 0, ErrorKind::internal,
       "libcurl could not carry out the request to host:443 (curl's words)"},
      {CURLE_OK, 1, ErrorKind::network,
       "lost the connection to host:443 within the headers of its answer"},
      {CURLE_OPERATION_TIMEDOUT, 0, ErrorKind::timeout,
       "could not connect to host:443 in the 50 ms left"},
      {CURLE_OPERATION_TIMEDOUT, 1, ErrorKind::timeout,
       "host:443 did not answer in the 50 ms left"},
  });
  for (const auto& row : rows) {
    const auto error = errorFrom(failing(row.code, row.transmissions));
    EXPECT_EQ(error.kind, row.kind) << row.message;
    EXPECT_EQ(error.message, row.message);
    EXPECT_EQ(error.delivery, row.transmissions == 0 ? Delivery::notSent : Delivery::unknown);
  }
}

TEST(ErrorFrom, CallsAConnectTimeoutNoDeadline) {
  auto failure = failing(CURLE_OPERATION_TIMEDOUT);
  failure.remaining = milliseconds(5000);
  const auto error = errorFrom(failure);
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_EQ(error.message, "could not connect to host:443 within 100 ms (connectTimeout)");
}

TEST(ErrorFrom, SaysWhyAConnectionFailed) {
  auto refused = failing(CURLE_COULDNT_CONNECT);
  refused.systemError = ECONNREFUSED;
  EXPECT_EQ(errorFrom(refused).message, "could not connect to host:443 (Connection refused)");

  auto proxy = failing(CURLE_RECV_ERROR);
  proxy.proxyStatus = 407;
  EXPECT_EQ(errorFrom(proxy).message, "could not connect to host:443 (the proxy answered 407)");

  auto silent = failing(CURLE_GOT_NOTHING, 1);
  silent.text = "";
  EXPECT_EQ(errorFrom(silent).message,
            "lost the connection to host:443 (Server returned nothing (no headers, no data))");
}

TEST(ErrorFrom, DoesNotRepeatTheUrlOfAProxy) {
  CurlFailure failure = failing(CURLE_COULDNT_RESOLVE_PROXY);
  failure.text = "Unsupported proxy syntax in 'http://user:pass#word@proxy'";
  EXPECT_EQ(errorFrom(failure).message,
            "could not look up the address of the proxy for host:443 "
            "(the URL of the proxy cannot be used)");
}

TEST(ErrorFrom, PutsTheCallersStopAndOurOwnAbortsFirst) {
  auto failure = failing(CURLE_WRITE_ERROR, 1);
  failure.status = 200;
  failure.abort = Abort::bodyTooLarge;
  const auto tooLarge = errorFrom(failure);
  EXPECT_EQ(tooLarge.kind, ErrorKind::tooLarge);
  EXPECT_EQ(tooLarge.status, 200);
  EXPECT_EQ(tooLarge.message, "the answer of host:443 is larger than 7 bytes (maxResponseBytes)");

  failure.abort = Abort::bodyTooDense;
  EXPECT_EQ(errorFrom(failure).kind, ErrorKind::tooLarge);
  EXPECT_EQ(errorFrom(failure).message,
            "the answer of host:443 unpacks to more than 8 times its size (maxCompressionRatio)");
  failure.abort = Abort::headersTooLarge;
  EXPECT_EQ(errorFrom(failure).kind, ErrorKind::tooLarge);
  EXPECT_EQ(errorFrom(failure).message,
            "the headers in the answer of host:443 are larger than 9 bytes (maxHeaderBytes)");
  failure.abort = Abort::memory;
  EXPECT_EQ(errorFrom(failure).kind, ErrorKind::internal);
  failure.abort = Abort::secondTransmission;
  EXPECT_EQ(errorFrom(failure).kind, ErrorKind::network);
  EXPECT_EQ(errorFrom(failure).message, "lost the connection to host:443 before an answer came");

  failure.ending.cancelled = true;
  EXPECT_EQ(errorFrom(failure).kind, ErrorKind::cancelled);
  EXPECT_EQ(errorFrom(failure).delivery, Delivery::unknown);
}

TEST(ErrorFrom, TellsABodyThatDidNotLeaveWhole) {
  auto failure = failing(CURLE_SEND_ERROR, 1);
  failure.seen.bodyBytes = 100;
  failure.seen.bodyBytesSent = 99;
  EXPECT_EQ(errorFrom(failure).delivery, Delivery::incomplete);
  failure.seen.transmissions = 2;
  EXPECT_EQ(errorFrom(failure).delivery, Delivery::unknown);
}

}  // namespace
}  // namespace kibo::inventory::detail
