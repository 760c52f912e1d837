#include "http/curl_headers.hpp"

#include <openssl/crypto.h>

#include <cstddef>

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kSeparator = ": ";

// A line "Name:" takes away what libcurl would add by itself: the wait for "100 Continue", and the
// content type of a form.
constexpr std::string_view kNoExpect("Expect:\0", 8);
constexpr std::string_view kNoContentType("Content-Type:\0", 14);

/// Takes `part` off the beginning of `text`; false when it begins otherwise.
bool takeOff(std::string_view& text, std::string_view part) noexcept {
  if (!text.starts_with(part)) return false;
  text.remove_prefix(part.size());
  return true;
}

}  // namespace

bool carriesBody(const HttpRequest& request) noexcept {
  return request.method == Method::post || request.method == Method::put || !request.body.empty();
}

CurlHeaders::~CurlHeaders() { wipe(); }

void CurlHeaders::append(std::string_view name, std::string_view value) {
  text_ += name;
  // libcurl sends a header without a value when its line is "Name;".
  if (value.empty()) {
    text_ += ';';
  } else {
    text_ += kSeparator;
    text_ += value;
  }
  text_ += '\0';
}

bool CurlHeaders::holds(const HttpRequest& request) const noexcept {
  if (nodes_.empty() || carriesBody(request) != carriesBody_) return false;
  if (request.headers.size() != given_) return false;
  std::string_view text = text_;
  for (const Header& header : request.headers) {
    if (!takeOff(text, header.name)) return false;
    const bool same = header.value.empty()
                          ? takeOff(text, ";")
                          : takeOff(text, kSeparator) && takeOff(text, header.value);
    if (!same || !takeOff(text, {"\0", 1})) return false;
  }
  return true;
}

void CurlHeaders::assign(const HttpRequest& request) {
  const std::vector<Header>& headers = request.headers;
  wipe();
  text_.clear();
  nodes_.clear();
  std::size_t size = kNoExpect.size() + kNoContentType.size();
  for (const auto& header : headers) {
    size += header.name.size() + kSeparator.size() + header.value.size() + 1;
  }
  text_.reserve(size);  // a text that grows leaves a copy of the token behind
  for (const auto& header : headers) append(header.name, header.value);
  std::size_t lines = headers.size() + 1;
  text_ += kNoExpect;
  if (carriesBody(request) && !findHeader(headers, "Content-Type")) {
    text_ += kNoContentType;
    ++lines;
  }

  nodes_.resize(lines);
  char* line = text_.data();
  for (std::size_t i = 0; i < lines; ++i) {
    nodes_[i] = {.data = line, .next = i + 1 < lines ? &nodes_[i + 1] : nullptr};
    line += std::string_view(line).size() + 1;
  }
  given_ = headers.size();
  carriesBody_ = carriesBody(request);
}

void CurlHeaders::wipe() noexcept { OPENSSL_cleanse(text_.data(), text_.size()); }

}  // namespace kibo::inventory::detail
