#pragma once

#include <map>
#include <string>

namespace kibo::inventory {

/// Tag category to tag value, e.g. `{{"Channel", "Web"}}`. A tenant defines its categories and
/// values itself (segmentation of stock); by default it may have 3 categories and 6 values.
using Tags = std::map<std::string, std::string>;

namespace detail {
/// The description of a model. Each model has one, found by `recordOf(const Model*)`; it is what
/// `serialize.hpp` works from and not for use elsewhere.
struct Record;
}  // namespace detail

}  // namespace kibo::inventory
