#include "matrix/expectation.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr Expected kSuccess{.success = true, .told = Delivery::answered};

bool isAdditive(const detail::OperationRow& row) {
  return row.operation.effect == Effect::additive;
}

Expected ofContent(Content content, const detail::OperationRow& row) {
  if (suffices(content, row)) return kSuccess;
  // Such an answer proves nothing about a change; a read has changed nothing.
  return {.told = row.operation.effect == Effect::read ? Delivery::answered : Delivery::unknown};
}

}  // namespace

Expected expectedOf(const Fault& fault, const detail::OperationRow& row) {
  if (fault.content) return ofContent(*fault.content, row);
  if (fault.passes) {
    const bool stays = fault.told == Delivery::unknown && isAdditive(row);
    return stays ? Expected{.told = Delivery::unknown} : kSuccess;
  }
  // Without a body there is none that breaks off: the request was whole.
  const bool wasWhole = fault.told == Delivery::incomplete && row.body.ops == nullptr;
  return {.told = wasWhole ? Delivery::unknown : fault.told, .byDeadline = fault.byDeadline};
}

std::string_view wordOf(const Expected& expected) noexcept {
  return expected.success ? "success" : toString(expected.told);
}

}  // namespace kibo::inventory::testing
