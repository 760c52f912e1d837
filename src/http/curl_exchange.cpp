#include "http/curl_exchange.hpp"

#include <algorithm>
#include <charconv>
#include <exception>
#include <string>
#include <string_view>
#include <utility>

#include "http/delivery.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20;
constexpr std::size_t kUsualHeaders = 16;

// The JSON parser reads a little past the end; with room for that it need not copy the body.
constexpr std::size_t kParserRoom = 64;

// How much larger than its gzip form an answer is taken to be. Stock answers shrink to a tenth.
constexpr std::size_t kUsualInflation = 10;

// The most that is reserved because a server announced it.
constexpr std::size_t kMostAnnounced = 64 * kMiB;

// A body that outgrows this gets room for the largest one allowed: pages that are not touched cost
// nothing, while growing by doubling holds up to three times the body for a moment.
constexpr std::size_t kGrowsByDoubling = 8 * kMiB;
constexpr std::size_t kMostAtOnce = 1024 * kMiB;

// A small body may shrink to almost nothing, and does no harm.
constexpr std::size_t kDensityCounts = kMiB;

// libcurl counts what came over the wire after it has handed on what it was unpacked to, so that
// its count lacks up to one of its buffers.
constexpr std::size_t kNotCountedYet = CURL_MAX_WRITE_SIZE;

constexpr bool isBlank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
  return text;
}

std::size_t sizeFrom(std::string_view digits) noexcept {
  std::size_t size = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), size);
  return size;
}

/// `HTTP/1.1 200 OK`, `HTTP/2 200`
bool isSuccess(std::string_view statusLine) noexcept {
  const auto status = trimmed(statusLine.substr(std::min(statusLine.find(' '), statusLine.size())));
  return deliveryOfStatus(static_cast<int>(sizeFrom(status.substr(0, 3)))) == Delivery::answered;
}

}  // namespace

void CurlExchange::reuse(HttpResponse&& spare) noexcept {
  response_ = std::move(spare);
  response_.body.clear();
}

// The first transmission may have been carried out, so there is never a second.
bool CurlExchange::mayGoOn() noexcept {
  if (transmissions_ == 0) return true;
  transmissions_ = 2;
  abort_ = Abort::secondTransmission;
  return false;
}

// A look-up or a connection after the request was written can only be meant for writing it again.
// libcurl has forgotten by then how much of it had left, so one that fails must not go unnoticed.
int CurlExchange::onLookUp(void*, void*, void* self) noexcept {
  return static_cast<CurlExchange*>(self)->mayGoOn() ? 0 : 1;
}

int CurlExchange::onConnection(void* self, curl_socket_t, curlsocktype) noexcept {
  return static_cast<CurlExchange*>(self)->mayGoOn() ? CURL_SOCKOPT_OK : CURL_SOCKOPT_ERROR;
}

// libcurl calls this each time it is about to write the request, also when it repeats one whose
// connection was lost.
int CurlExchange::onTransmission(void* self, char*, char*, int, int) noexcept {
  auto& exchange = *static_cast<CurlExchange*>(self);
  if (!exchange.mayGoOn()) return CURL_PREREQFUNC_ABORT;
  exchange.transmissions_ = 1;
  return CURL_PREREQFUNC_OK;
}

std::size_t CurlExchange::onHeader(char* line, std::size_t, std::size_t size, void* self) noexcept {
  auto& exchange = *static_cast<CurlExchange*>(self);
  try {
    return exchange.takeHeader({line, size}) ? size : 0;
  } catch (const std::exception&) {
    exchange.abort_ = Abort::memory;
    return 0;
  }
}

std::size_t CurlExchange::onBody(char* data, std::size_t, std::size_t size, void* self) noexcept {
  auto& exchange = *static_cast<CurlExchange*>(self);
  try {
    return exchange.takeBody({data, size}) ? size : 0;
  } catch (const std::exception&) {
    exchange.abort_ = Abort::memory;
    return 0;
  }
}

bool CurlExchange::takeHeader(std::string_view line) {
  headerBytes_ += line.size();
  if (headerBytes_ > limits_.maxHeaderBytes) {
    abort_ = Abort::headersTooLarge;
    return false;
  }
  if (line.starts_with("HTTP/")) {  // also after a 1xx answer, whose headers are not of interest
    headers_ = 0;
    response_.headers.reserve(kUsualHeaders);
    headersComplete_ = false;
    isForSink_ = sink_ != nullptr && isSuccess(line);
    return true;
  }
  if (headersComplete_) return true;  // the trailer of a chunked answer
  if (trimmed(line).empty()) {
    headersComplete_ = true;
    response_.headers.resize(headers_);
    return true;
  }
  const auto colon = line.find(':');
  if (colon != std::string_view::npos) {
    addHeader(trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
  }
  return true;
}

// Into the strings of an earlier answer, as long as there are any.
void CurlExchange::addHeader(std::string_view name, std::string_view value) {
  if (headers_ == response_.headers.size()) response_.headers.emplace_back();
  Header& header = response_.headers[headers_++];
  header.name = name;
  header.value = value;
  // A lone CR, or a NUL, is no part of a value: the recipient writes a space (RFC 9110 5.5).
  std::ranges::replace_if(
      header.value, [](char c) { return c == '\r' || c == '\0'; }, ' ');
}

bool CurlExchange::takeBody(std::string_view data) {
  if (isForSink_) return passOn(data);
  auto& body = response_.body;
  if (data.size() > limits_.maxResponseBytes - body.size()) {
    abort_ = Abort::bodyTooLarge;
    return false;
  }
  const auto size = body.size() + data.size();
  if (isTooDense(size)) {
    abort_ = Abort::bodyTooDense;
    return false;
  }
  if (body.empty()) reserveAnnounced();
  makeRoom(size);
  body += data;
  return true;
}

// Nothing is kept of it here, so that no limit on its size is needed.
bool CurlExchange::passOn(std::string_view data) {
  passedOn_ += data.size();
  if (isTooDense(passedOn_)) {
    abort_ = Abort::bodyTooDense;
    return false;
  }
  if (sink_->write(data)) return true;
  abort_ = Abort::sink;
  return false;
}

bool CurlExchange::isTooDense(std::size_t decoded) const noexcept {
  if (decoded <= kDensityCounts) return false;
  curl_off_t counted = 0;
  curl_easy_getinfo(easy_, CURLINFO_SIZE_DOWNLOAD_T, &counted);
  const auto wire = static_cast<std::size_t>(counted) + kNotCountedYet;
  return decoded / static_cast<std::size_t>(limits_.maxCompressionRatio) > wire;
}

// Growing a string of some megabytes step by step costs more than receiving it.
void CurlExchange::reserveAnnounced() {
  const auto limit = std::min(limits_.maxResponseBytes, kMostAnnounced);
  const auto announced = sizeFrom(findHeader(response_.headers, "Content-Length").value_or(""));
  auto expected = std::min(announced, limit);
  if (findHeader(response_.headers, "Content-Encoding")) {
    expected = std::min(expected * kUsualInflation, limit);
  }
  response_.body.reserve(expected + kParserRoom);
}

void CurlExchange::makeRoom(std::size_t size) {
  auto& body = response_.body;
  if (size <= body.capacity() || size <= kGrowsByDoubling) return;
  const auto most = std::max(kMostAtOnce, 2 * body.capacity());
  body.reserve(std::min(limits_.maxResponseBytes, most) + kParserRoom);
}

}  // namespace kibo::inventory::detail
