#include "json/tools.hpp"

#include "json/padding.hpp"
#include "json/reading.hpp"
#include "json/scan.hpp"
#include "json/text.hpp"

namespace kibo::inventory::detail {

Result<void> readWith(Tools& tools, std::string& body, const TypeOps& type, void* out,
                      Leniency leniency, int maxDepth) {
  pad(body);
  tools.arena.reset();
  Scan scan(body.data(), body.size(), tools.arena, maxDepth);
  const bool good = isUtf8(body) ? Reading(scan, tools.plans, tools.arena).root(type, leniency, out)
                                 : scan.fail(nullptr, "not valid UTF-8");
  if (good) return {};
  return Error{.kind = ErrorKind::decode, .message = scan.problem()};
}

}  // namespace kibo::inventory::detail
