#include "light_loop.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

#include "runtime/retry_budget.hpp"

namespace kibo::inventory::testing {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMostCalls = 4;
constexpr std::array<std::string_view, 2> kLocations{"east", "west"};
constexpr std::int64_t kBodyBytes = 200;

enum class Phase : std::uint8_t { ready, sending, waiting, ended };

struct Call {
  std::size_t change = 0;
  Effect effect{};
  std::unique_ptr<RefreshOrder::Submission> submission;
  RetryPolicy policy{};
  milliseconds deadline{0};
  Phase phase = Phase::ready;
  Fate fate{};
  bool mayReplay = true;
  int attempts = 0;
  Delivery worst = Delivery::notSent;
  milliseconds wakesAt{0};
};

class LightLoop {
 public:
  LightLoop(Choices& choices, const Deciders& deciders) : choices_(choices), deciders_(deciders) {}

  History run() {
    // A budget that others have used already.
    while (choices_.rarely(4) && budget_.take(detail::RetryBudget::kCapacity / 4)) continue;
    do {
      step();
    } while (somethingToDo());
    while (history_.arriveLate()) continue;
    return std::move(history_);
  }

 private:
  bool somethingToDo() const {
    return (calls_.size() < kMostCalls && !choices_.ended()) ||
           std::ranges::any_of(calls_, [](const Call& call) { return call.phase != Phase::ended; });
  }

  void step() {
    const std::size_t what = choices_.below(2 * kMostCalls);
    if (what < kMostCalls && !calls_.empty()) return advanceOneFrom(what);
    if (what == kMostCalls) {
      history_.arriveLate();
    } else if (calls_.size() < kMostCalls) {
      submit();
    }
  }

  void submit() {
    const auto kind =
        choices_.below(2) == 0 ? RefreshOrder::Change::adjust : RefreshOrder::Change::refresh;
    const std::size_t location = choices_.below(kLocations.size());
    Call call;
    call.change = history_.submit(kind, static_cast<int>(location));
    call.effect = kind == RefreshOrder::Change::adjust ? Effect::additive : Effect::idempotent;
    call.submission =
        std::make_unique<RefreshOrder::Submission>(order_, kLocations[location], kind);
    call.policy.maxAttempts = 3 - static_cast<int>(choices_.below(3));
    call.deadline = now_ + milliseconds(choices_.rarely(4) ? 150 : 30'000);
    calls_.push_back(std::move(call));
  }

  /// The first call from `number` on, around the circle, that has not ended.
  void advanceOneFrom(std::size_t number) {
    for (std::size_t i = 0; i < calls_.size(); ++i) {
      Call& call = calls_[(number + i) % calls_.size()];
      if (call.phase == Phase::ended) continue;
      if (call.phase == Phase::ready) return begin(call);
      if (call.phase == Phase::sending) return finishAttempt(call);
      return wake(call);
    }
  }

  void begin(Call& call) {
    ++call.attempts;
    call.fate = chooseFate(choices_, kBodyBytes);
    call.phase = Phase::sending;
    if (!call.fate.leaves()) {
      ++history_[call.change].neverLeft;
      return;
    }
    const bool twice = call.fate.seen.transmissions > 1 && !deciders_.stopsSecondTransmission;
    for (int i = 0; i < (twice ? 2 : 1); ++i) {
      history_.send(call.change, call.attempts, call.fate.arrival == Arrival::late);
      if (call.fate.arrival == Arrival::atOnce) history_.carryOut(call.change);
    }
  }

  void finishAttempt(Call& call) {
    const Fate& fate = call.fate;
    const Delivery delivery = deciders_.classify(fate);
    call.worst = deciders_.worse(call.worst, delivery);
    if (delivery == Delivery::answered) {
      budget_.giveBack(1);
      return end(call, !fate.contentMissing, fate.contentMissing ? Delivery::unknown : call.worst);
    }
    const bool superseded = deciders_.asksForNewerChanges && call.submission->isSuperseded();
    if (fate.answered() && fate.seen.status == 401 && call.mayReplay && !superseded) {
      call.mayReplay = false;
      return wait(call, milliseconds{0});
    }
    const auto decision = deciders_.decide(
        call.policy,
        {.effect = call.effect,
         .kind = fate.answered() ? detail::kindOfStatus(fate.seen.status) : fate.kind,
         .delivery = delivery,
         .status = fate.answered() ? fate.seen.status : 0,
         .retryAfter = fate.retryAfter,
         .superseded = superseded,
         .attempts = call.attempts - (call.mayReplay ? 0 : 1),
         .remaining = call.deadline - now_},
        static_cast<double>(choices_.below(256)) / 256);
    if (!decision.repeat || !budget_.take(decision.cost)) return end(call, false, call.worst);
    wait(call, decision.wait);
  }

  void wait(Call& call, milliseconds time) {
    call.wakesAt = now_ + time;
    call.phase = Phase::waiting;
  }

  void wake(Call& call) {
    now_ = std::max(now_, call.wakesAt);
    const bool cancelled = choices_.rarely(8);
    if (cancelled || (deciders_.asksForNewerChanges && call.submission->isSuperseded())) {
      return end(call, false, call.worst);
    }
    begin(call);
  }

  void end(Call& call, bool succeeded, Delivery told) {
    history_.end(call.change, succeeded, told, call.attempts);
    call.submission.reset();
    call.phase = Phase::ended;
  }

  Choices& choices_;
  const Deciders& deciders_;
  History history_;
  RefreshOrder order_;
  detail::RetryBudget budget_;
  std::vector<Call> calls_;
  milliseconds now_{0};
};

}  // namespace

History runLightLoop(Choices& choices, const Deciders& deciders) {
  return LightLoop(choices, deciders).run();
}

}  // namespace kibo::inventory::testing
