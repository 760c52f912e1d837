#include "runtime/chain.hpp"

namespace kibo::inventory::detail {

Result<HttpResponse> runChain(std::span<const Middleware> middleware, HttpRequest& request,
                              const CallContext& context, const Next& last) {
  if (middleware.empty()) return last(request);
  struct Rest {
    std::span<const Middleware> middleware;
    const CallContext& context;
    const Next& last;
  } rest{middleware.subspan(1), context, last};
  const Next next(
      [](void* state, HttpRequest& inner) {
        const auto& after = *static_cast<const Rest*>(state);
        return runChain(after.middleware, inner, after.context, after.last);
      },
      &rest);
  return middleware.front()(request, context, next);
}

}  // namespace kibo::inventory::detail
