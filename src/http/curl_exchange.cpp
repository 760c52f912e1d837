#include "http/curl_exchange.hpp"

#include <algorithm>
#include <charconv>
#include <exception>
#include <string>
#include <string_view>

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kMaxHeaderBytes = std::size_t{256} << 10;
constexpr std::size_t kUsualHeaders = 16;

// The JSON parser reads a little past the end; with room for that it need not copy the body.
constexpr std::size_t kParserRoom = 64;

// How much larger than its gzip form an answer is taken to be. Stock answers shrink to a tenth.
constexpr std::size_t kUsualInflation = 10;

// The most that is reserved because a server announced it.
constexpr std::size_t kMaxReserve = std::size_t{64} << 20;

std::string_view trimmed(std::string_view text) noexcept {
  constexpr std::string_view kBlank = " \t\r\n";
  const auto first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::size_t sizeFrom(std::string_view digits) noexcept {
  std::size_t size = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), size);
  return size;
}

}  // namespace

int CurlExchange::onTransmission(void* self, char*, char*, int, int) noexcept {
  auto& exchange = *static_cast<CurlExchange*>(self);
  // libcurl calls this each time it is about to write the request, also when it repeats one whose
  // connection was lost. The first may have been carried out, so there is never a second.
  if (exchange.transmissions_ > 0) {
    exchange.abort_ = Abort::secondTransmission;
    return CURL_PREREQFUNC_ABORT;
  }
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
  if (headerBytes_ > kMaxHeaderBytes) {
    abort_ = Abort::headersTooLarge;
    return false;
  }
  if (line.starts_with("HTTP/")) {  // also after a 1xx answer, whose headers are not of interest
    response_.headers.clear();
    response_.headers.reserve(kUsualHeaders);
    headersComplete_ = false;
    return true;
  }
  if (headersComplete_) return true;  // the trailer of a chunked answer
  if (trimmed(line).empty()) {
    headersComplete_ = true;
    return true;
  }
  const auto colon = line.find(':');
  if (colon != std::string_view::npos) {
    response_.headers.push_back({.name = std::string(trimmed(line.substr(0, colon))),
                                 .value = std::string(trimmed(line.substr(colon + 1)))});
  }
  return true;
}

bool CurlExchange::takeBody(std::string_view data) {
  auto& body = response_.body;
  if (data.size() > maxResponseBytes_ - body.size()) {
    abort_ = Abort::bodyTooLarge;
    return false;
  }
  if (body.empty()) reserveBody();
  body += data;
  return true;
}

// Growing a string of some megabytes step by step costs more than receiving it.
void CurlExchange::reserveBody() {
  const auto limit = std::min(maxResponseBytes_, kMaxReserve);
  const auto announced = sizeFrom(findHeader(response_.headers, "Content-Length").value_or(""));
  auto expected = std::min(announced, limit);
  if (findHeader(response_.headers, "Content-Encoding")) {
    expected = std::min(expected * kUsualInflation, limit);
  }
  response_.body.reserve(expected + kParserRoom);
}

}  // namespace kibo::inventory::detail
