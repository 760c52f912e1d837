#include "runtime/status.hpp"

namespace kibo::inventory::detail {

ErrorKind kindOfStatus(int status) noexcept {
  switch (status) {
    case 401:
      return ErrorKind::authentication;
    case 403:
      return ErrorKind::forbidden;
    case 404:
      return ErrorKind::notFound;
    case 408:
      return ErrorKind::server;
    case 409:
      return ErrorKind::conflict;
    case 429:
      return ErrorKind::rateLimited;
    default:
      return status >= 500 ? ErrorKind::server : ErrorKind::refused;
  }
}

Delivery worse(Delivery left, Delivery right) noexcept {
  const auto doubt = [](Delivery delivery) {
    switch (delivery) {
      case Delivery::notSent:
        return 0;
      case Delivery::incomplete:
        return 1;
      case Delivery::rejected:
        return 2;
      case Delivery::answered:
        return 3;
      case Delivery::unknown:
        break;
    }
    return 4;
  };
  return doubt(left) >= doubt(right) ? left : right;
}

}  // namespace kibo::inventory::detail
