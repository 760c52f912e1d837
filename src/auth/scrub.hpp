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

/// Replaces `secret` by `***` in every text of `error`: a server may echo what it was sent.
void scrub(Error& error, const Secret& secret);

}  // namespace kibo::inventory::detail
