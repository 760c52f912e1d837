#pragma once

#include <string_view>

#include "base/cron_rules.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

/// What `CronExpression::parse` says of it.
[[nodiscard]] Result<CronRules> parseCron(std::string_view text);

}  // namespace kibo::inventory::detail
