#include "scene.hpp"

namespace kibo::inventory::benchmarks {

Settings settingsFor(const Scene& scene) {
  return {.tenantId = 26507,
          .siteId = 41315,
          .clientId = "KIBO_APP.1.0.0.Release",
          .sharedSecret = Secret("a shared secret of the benchmark"),
          .apiHost = scene.url,
          .authHost = scene.url,
          .transport = {.httpVersion = scene.httpVersion, .caBundle = scene.caBundle, .proxy = ""}};
}

}  // namespace kibo::inventory::benchmarks
