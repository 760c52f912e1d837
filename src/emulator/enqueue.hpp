#pragma once

#include "emulator/state.hpp"

namespace kibo::inventory::testing::detail {

/// Puts the work in the queue for the request's tenant, at the pace of the emulator's options. The
/// effect runs while the state is locked; it may keep a reference to `context.state`, but none to
/// the context itself.
const Job& enqueue(Context& context, NewJob work);

/// The same, run at once.
const Job& runAtOnce(Context& context, NewJob work);

}  // namespace kibo::inventory::testing::detail
