#pragma once

#include <iosfwd>
#include <string>

namespace kibo::inventory::cli {

/// Whether what cannot be undone is to be done.
enum class Consent { given, refused, nobodyToAsk };

/// Puts `question` on `output` and reads the answer from `input`, unless `yes` was given with the
/// command. Only `y` and `yes`, in any letter case, are consent. When `interactive` is false there
/// is nobody to ask.
[[nodiscard]] Consent askConsent(const std::string& question, bool yes, bool interactive,
                                 std::istream& input, std::ostream& output);

}  // namespace kibo::inventory::cli
