#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "bare_handle.hpp"
#include "kibo/inventory/inventory_api.hpp"
#include "scene.hpp"

namespace kibo::inventory::benchmarks {

/// Makes one call. Throws when it fails.
using Caller = std::function<void()>;

/// An operation that is called again and again with one request.
struct Work {
  std::string_view name;
  Caller (*caller)(const InventoryApi& inventory);
  std::string_view smallestAnswer;                ///< That the library reads.
  std::string (*check)(const std::string& body);  ///< What is in an answer, in one line.
  Connections connections = Connections::reused;  ///< As the library uses them.
};

/// Null when there is none of this name.
[[nodiscard]] const Work* findWork(std::string_view name) noexcept;

/// A way to do a work.
struct Way {
  std::function<Caller()> caller;      ///< Each thread has one of its own.
  std::function<std::string()> check;  ///< Makes a call, and says what its answer came to.
};

/// All callers share one configuration.
[[nodiscard]] Way throughLibrary(const Work& work, const Scene& scene);

/// Each caller has a bare handle of its own, which sends the same headers and body as the library.
[[nodiscard]] Way throughBareHandles(const Work& work, const Scene& scene);

}  // namespace kibo::inventory::benchmarks
