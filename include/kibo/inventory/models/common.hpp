#pragma once

namespace kibo::inventory {

namespace detail {
/// The description of a model. Each model has one, found by `recordOf(const Model*)`; it is what
/// `serialize.hpp` works from and not for use elsewhere.
struct Record;
}  // namespace detail

}  // namespace kibo::inventory
