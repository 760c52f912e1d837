#pragma once

namespace kibo::inventory::detail {

/// The description of a model. Each model has one, found by `recordOf(const Model*)`; it is what
/// `serialize.hpp` works from and not for use elsewhere.
struct Record;

}  // namespace kibo::inventory::detail
