#include "http/curl_headers.hpp"

#include <openssl/crypto.h>

#include <cstddef>

namespace kibo::inventory::detail {

void CurlHeaders::append(std::string_view name, std::string_view value) {
  text_ += name;
  // libcurl sends a header without a value when its line is "Name;".
  if (value.empty()) {
    text_ += ';';
  } else {
    text_ += ": ";
    text_ += value;
  }
  text_ += '\0';
}

curl_slist* CurlHeaders::assign(const std::vector<Header>& headers, bool carriesBody) {
  text_.clear();
  std::size_t size = 64;  // what is added below
  for (const auto& header : headers) size += header.name.size() + header.value.size() + 3;
  text_.reserve(size);  // a text that grows leaves a copy of the token behind
  for (const auto& header : headers) append(header.name, header.value);
  std::size_t lines = headers.size();
  // A line "Name:" takes away what libcurl would add by itself: the wait for "100 Continue", and
  // the content type of a form.
  text_ += std::string_view("Expect:\0", 8);
  ++lines;
  if (carriesBody && !findHeader(headers, "Content-Type")) {
    text_ += std::string_view("Content-Type:\0", 14);
    ++lines;
  }

  nodes_.resize(lines);
  char* line = text_.data();
  for (std::size_t i = 0; i < lines; ++i) {
    nodes_[i] = {.data = line, .next = i + 1 < lines ? &nodes_[i + 1] : nullptr};
    line += std::string_view(line).size() + 1;
  }
  return nodes_.data();
}

void CurlHeaders::wipe() noexcept { OPENSSL_cleanse(text_.data(), text_.size()); }

}  // namespace kibo::inventory::detail
