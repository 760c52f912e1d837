#include "kibo/inventory/json_text.hpp"

#include "json/check.hpp"
#include "json/json_text_access.hpp"
#include "json/text.hpp"
#include "kibo/inventory/error.hpp"

namespace kibo::inventory {

JsonText::JsonText(std::string_view json) {
  if (auto checked = detail::checkJson(json); !checked) {
    detail::throwApiError({.kind = ErrorKind::invalidRequest,
                           .delivery = Delivery::notSent,
                           .message = checked.error().message});
  }
  detail::JsonTextAccess::assign(*this, json);
}

void detail::JsonTextAccess::assign(JsonText& value, std::string_view json) {
  value.text_ = compactJson(json);
}

}  // namespace kibo::inventory
