#include "cli/confirm.hpp"

#include <algorithm>
#include <istream>
#include <ostream>

#include "cli/output/table.hpp"

namespace kibo::inventory::cli {

Consent askConsent(const std::string& question, bool yes, bool interactive, std::istream& input,
                   std::ostream& output) {
  if (yes) return Consent::given;
  if (!interactive) return Consent::nobodyToAsk;
  output << printable(question) << " [y/N] " << std::flush;
  std::string answer;
  std::getline(input, answer);
  std::ranges::transform(answer, answer.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
  return answer == "y" || answer == "yes" ? Consent::given : Consent::refused;
}

}  // namespace kibo::inventory::cli
