#include "http/curl_failure.hpp"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

namespace kibo::inventory::detail {
namespace {

struct Row {
  CURLcode code;
  ErrorKind kind;
  std::string_view what;  // followed by the endpoint
};

constexpr std::string_view kNoConnection = "could not connect to ";
constexpr std::string_view kLost = "lost the connection to ";
constexpr std::string_view kGarbled = "could not read the answer of ";
constexpr std::string_view kNotSecure = "could not make a secure connection to ";
constexpr std::string_view kNotTrusted = "could not verify the identity of ";
constexpr std::string_view kWrongUrl = "could not use the URL for ";
constexpr std::string_view kBroken = "libcurl could not carry out the request to ";

constexpr std::array kRows{
    Row{CURLE_UNSUPPORTED_PROTOCOL, ErrorKind::invalidRequest, kWrongUrl},
    Row{CURLE_URL_MALFORMAT, ErrorKind::invalidRequest, kWrongUrl},
    Row{CURLE_LOGIN_DENIED, ErrorKind::invalidRequest, kWrongUrl},  // a user name in the URL
    Row{CURLE_COULDNT_RESOLVE_PROXY, ErrorKind::network,
        "could not look up the address of the proxy for "},
    Row{CURLE_COULDNT_RESOLVE_HOST, ErrorKind::network, "could not look up the address of "},
    Row{CURLE_COULDNT_CONNECT, ErrorKind::network, kNoConnection},
    Row{CURLE_PROXY, ErrorKind::network, kNoConnection},
    Row{CURLE_SEND_ERROR, ErrorKind::network, kLost},
    Row{CURLE_RECV_ERROR, ErrorKind::network, kLost},
    Row{CURLE_GOT_NOTHING, ErrorKind::network, kLost},
    Row{CURLE_PARTIAL_FILE, ErrorKind::network, kLost},
    Row{CURLE_WEIRD_SERVER_REPLY, ErrorKind::network, kGarbled},
    Row{CURLE_BAD_CONTENT_ENCODING, ErrorKind::network, kGarbled},
    Row{CURLE_WRITE_ERROR, ErrorKind::network, kGarbled},
    Row{CURLE_SSL_CONNECT_ERROR, ErrorKind::tls, kNotSecure},
    Row{CURLE_SSL_CIPHER, ErrorKind::tls, kNotSecure},
    Row{CURLE_SSL_CERTPROBLEM, ErrorKind::tls, kNotSecure},
    Row{CURLE_SSL_CACERT_BADFILE, ErrorKind::tls,
        "could not read the certificate authorities (caBundle) to connect to "},
    Row{CURLE_PEER_FAILED_VERIFICATION, ErrorKind::tls, kNotTrusted},
    Row{CURLE_SSL_ISSUER_ERROR, ErrorKind::tls, kNotTrusted},
    Row{CURLE_OUT_OF_MEMORY, ErrorKind::internal, kBroken},
};

Row rowOf(const CurlFailure& failure) {
  const auto code = failure.ending.code;
  // After a transmission this code means that the answer does not start like HTTP.
  if (code == CURLE_UNSUPPORTED_PROTOCOL && failure.seen.transmissions > 0) {
    return {code, ErrorKind::network, kGarbled};
  }
  const auto* const row = std::ranges::find(kRows, code, &Row::code);
  if (row == kRows.end()) {
    // What else libcurl may name is of the network once something was sent.
    return {code, failure.seen.transmissions > 0 ? ErrorKind::network : ErrorKind::internal,
            kBroken};
  }
  if (row->what == kLost && failure.seen.transmissions == 0)
    return {code, row->kind, kNoConnection};
  return *row;
}

std::string inBrackets(std::string_view text) {
  return text.empty() ? std::string() : " (" + std::string(text) + ")";
}

std::string reasonOf(const CurlFailure& failure) {
  if (failure.proxyStatus >= 300) {
    return "the proxy answered " + std::to_string(failure.proxyStatus);
  }
  // libcurl's words for a failed connection leave the reason out.
  if (failure.ending.code == CURLE_COULDNT_CONNECT && failure.systemError != 0) {
    return std::generic_category().message(failure.systemError);
  }
  // Of a proxy that it cannot use, libcurl repeats the whole URL, with the password in it.
  if (failure.text.starts_with("Unsupported proxy")) return "the URL of the proxy cannot be used";
  if (failure.ending.code == CURLE_SSL_CACERT_BADFILE) return std::string(failure.bundle);
  if (!failure.text.empty()) return std::string(failure.text);
  return curl_easy_strerror(failure.ending.code);
}

std::string milliseconds(std::chrono::milliseconds time) {
  return std::to_string(time.count()) + " ms";
}

struct Finding {
  ErrorKind kind;
  std::string message;
};

Finding timeoutFinding(const CurlFailure& failure) {
  const std::string endpoint{failure.endpoint};
  if (failure.seen.transmissions > 0) {
    return {ErrorKind::timeout,
            endpoint + " did not answer in the " + milliseconds(failure.remaining) + " left"};
  }
  // The call has time left, and may try again.
  if (failure.settings.connectTimeout < failure.remaining) {
    return {ErrorKind::network, std::string(kNoConnection) + endpoint + " within " +
                                    milliseconds(failure.settings.connectTimeout) +
                                    " (connectTimeout)"};
  }
  return {ErrorKind::timeout, std::string(kNoConnection) + endpoint + " in the " +
                                  milliseconds(failure.remaining) + " left"};
}

Finding tooLarge(std::string message) { return {ErrorKind::tooLarge, std::move(message)}; }

Finding findingOf(const CurlFailure& failure) {
  const std::string endpoint{failure.endpoint};
  const TransportSettings& settings = failure.settings;
  if (failure.ending.cancelled) {
    return {ErrorKind::cancelled, "cancelled by the caller while waiting for " + endpoint};
  }
  switch (failure.abort) {
    case Abort::secondTransmission:
      return {ErrorKind::network, std::string(kLost) + endpoint + " before an answer came"};
    case Abort::bodyTooLarge:
      return tooLarge("the answer of " + endpoint + " is larger than " +
                      std::to_string(settings.maxResponseBytes) + " bytes (maxResponseBytes)");
    case Abort::bodyTooDense:
      return tooLarge("the answer of " + endpoint + " unpacks to more than " +
                      std::to_string(settings.maxCompressionRatio) +
                      " times its size (maxCompressionRatio)");
    case Abort::headersTooLarge:
      return tooLarge("the headers in the answer of " + endpoint + " are larger than " +
                      std::to_string(settings.maxHeaderBytes) + " bytes (maxHeaderBytes)");
    case Abort::memory:
      return {ErrorKind::internal, "out of memory while reading the answer of " + endpoint};
    case Abort::sink:
    case Abort::none:
      break;
  }
  if (failure.ending.code == CURLE_OPERATION_TIMEDOUT) return timeoutFinding(failure);
  if (failure.ending.code == CURLE_OK) {
    return {ErrorKind::network,
            std::string(kLost) + endpoint + " within the headers of its answer"};
  }
  const Row row = rowOf(failure);
  return {row.kind, std::string(row.what) + endpoint + inBrackets(reasonOf(failure))};
}

}  // namespace

Error errorFrom(const CurlFailure& failure) {
  auto finding = findingOf(failure);
  return {.kind = finding.kind,
          .delivery = classify(failure.seen),
          .status = failure.status,
          .message = std::move(finding.message)};
}

}  // namespace kibo::inventory::detail
