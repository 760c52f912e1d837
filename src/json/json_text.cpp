#include "kibo/inventory/json_text.hpp"

#include "json/check.hpp"
#include "kibo/inventory/error.hpp"

namespace kibo::inventory {

JsonText::JsonText(std::string_view json) : text_(json) {
  if (auto checked = detail::checkJson(json); !checked) {
    detail::throwApiError({.kind = ErrorKind::invalidRequest,
                           .delivery = Delivery::notSent,
                           .message = checked.error().message});
  }
}

}  // namespace kibo::inventory
