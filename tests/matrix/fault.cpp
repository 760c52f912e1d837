#include "matrix/fault.hpp"

#include <array>
#include <cctype>
#include <ostream>

#include "api/catalogue.hpp"
#include "matrix/expectation.hpp"

namespace kibo::inventory::testing {

std::string_view toString(Protocol protocol) noexcept {
  switch (protocol) {
    case Protocol::none:
      return "none";
    case Protocol::plain:
      return "HTTP";
    case Protocol::tls:
      return "HTTPS";
    case Protocol::proxy:
      return "proxy";
    case Protocol::http2:
      return "HTTP/2";
    case Protocol::token:
      break;
  }
  return "token server";
}

std::string_view connectionOf(const Fault& fault) noexcept {
  if (fault.protocol == Protocol::none) return "-";
  return fault.reused ? "reused" : "new";
}

void PrintTo(const Fault& fault, std::ostream* out) {
  const std::string_view sample = fault.protocol == Protocol::http2 ? "refresh" : "adjust";
  *out << toString(fault.protocol) << " | " << connectionOf(fault) << " | " << fault.name << " | "
       << wordOf(expectedOf(fault, *detail::findOperation(sample)));
}

std::string wordOf(const Fault& fault) {
  std::string words{toString(fault.protocol)};
  words.append(" ").append(fault.reused ? "reused" : "").append(" ").append(fault.name);
  std::string word;
  bool starts = true;
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0) {
      word += starts ? static_cast<char>(std::toupper(byte)) : c;
    }
    starts = std::isalnum(byte) == 0;
  }
  return word;
}

std::vector<Fault> everyFault() {
  constexpr std::array groups{connectionFaults, statusFaults, answerFaults,
                              neverSentFaults,  tokenFaults,  http2Faults};
  std::vector<Fault> all;
  for (const auto& group : groups) {
    for (Fault& fault : group()) all.push_back(std::move(fault));
  }
  return all;
}

}  // namespace kibo::inventory::testing
