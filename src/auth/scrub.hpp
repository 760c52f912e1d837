#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/error.hpp"
#include "kibo/inventory/http/message.hpp"
#include "kibo/inventory/secret.hpp"

namespace kibo::inventory::detail {

/// Replaces `secret` by `***` in `text`, also where it is written with JSON's escapes.
void mask(std::string& text, std::string_view secret);

/// The same in the values of headers.
void mask(std::vector<Header>& headers, std::string_view secret);

/// Replaces `secret` by `***` in every text of `error`: a server may echo what it was sent. One of
/// less than six bytes stays: it would be found within the words of the library itself, and what is
/// cut out of them would tell it. What comes from outside is masked before it becomes such a text.
void scrub(Error& error, const Secret& secret);

}  // namespace kibo::inventory::detail
