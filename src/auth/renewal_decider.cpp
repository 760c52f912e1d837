#include "auth/renewal_decider.hpp"

namespace kibo::inventory::detail {

RenewalStep decideRenewal(Clock::TimePoint now, const RenewalState& state) noexcept {
  if (!state.held || now >= state.expiresAt) return RenewalStep::mustRenew;
  const bool due = now >= state.renewAt && now >= state.nextEarlyTry;
  return due && !state.renewing ? RenewalStep::renewEarly : RenewalStep::useIt;
}

}  // namespace kibo::inventory::detail
