#pragma once

#include <memory>

#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/http/transport.hpp"

namespace kibo::inventory::detail {

/// `inner`, but for one thing: where a proxy repeats the password that it was sent, in an answer
/// that refuses, `***` stands in its place. The texts of such answers become parts of errors. An
/// error of `inner` is treated likewise. `inner` itself when the settings have no such password.
[[nodiscard]] std::shared_ptr<Transport> hideProxyPassword(std::shared_ptr<Transport> inner,
                                                           const TransportSettings& settings);

}  // namespace kibo::inventory::detail
