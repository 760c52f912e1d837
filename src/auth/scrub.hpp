#pragma once

#include "kibo/inventory/error.hpp"
#include "kibo/inventory/secret.hpp"

namespace kibo::inventory::detail {

/// Replaces `secret` by `***` in every text of `error`: a server may echo what it was sent.
void scrub(Error& error, const Secret& secret);

}  // namespace kibo::inventory::detail
