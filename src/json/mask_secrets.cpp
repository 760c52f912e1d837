#include "json/mask_secrets.hpp"

#include "json/walk.hpp"

namespace kibo::inventory::detail {

void maskSecrets(const TypeOps& type, void* value) {
  const auto mask = [](const TypeOps& at, void* secret, const Path* /*path*/) {
    if (at.shape == Shape::secret) *static_cast<Secret*>(secret) = Secret(kMask);
  };
  walkValues(type, value, mask);
}

}  // namespace kibo::inventory::detail
