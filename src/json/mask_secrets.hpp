#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json/record.hpp"

namespace kibo::inventory::detail {

inline constexpr std::string_view kMask = "***";

/// Puts `***` in the place of each secret that is set, for showing. A field that the model does not
/// know counts as a secret when it is text and its name sounds like one: it has `password`,
/// `secret`, `token` or `credential` in it or ends with `key`, in any case. So do the members of an
/// object in such a field.
void maskSecrets(const TypeOps& type, void* value);

/// A line for each secret, known by the same rules, that is the mask itself:
/// `ftpPassword is masked: read it with secrets shown`. To send it would overwrite the secret.
[[nodiscard]] std::vector<std::string> maskedSecrets(const TypeOps& type, const void* value);

}  // namespace kibo::inventory::detail
