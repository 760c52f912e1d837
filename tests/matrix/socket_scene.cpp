#include "matrix/socket_scene.hpp"

#include <utility>

#include "matrix/meetings.hpp"
#include "matrix/server_identity.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::OperationRow;

class SocketScene final : public Scene {
 public:
  SocketScene(const Fault& fault, const OperationRow& row, Step step)
      : fault_(fault),
        step_(std::move(step)),
        good_(bodyOf(Content::good, row)),
        server_([this](const Turn& turn) { return decide(turn); },
                fault.protocol == Protocol::tls ? ServerIdentity::get().context() : nullptr) {}

  void direct(Settings& settings) const override {
    settings.apiHost = server_.url();
    settings.transport.caBundle = ServerIdentity::get().bundle();
  }

  [[nodiscard]] bool hasTokens() const override { return fault_.protocol != Protocol::token; }

  [[nodiscard]] Seen seen() const override {
    const Meetings& met = hasTokens() ? calls_ : tokens_;
    const std::size_t faults = met.faults(fault_);
    const bool ended = !waits() || faults == 0 || server_.waitForEndings(faults);
    const std::size_t whole = server_.counts(calls_.first().path).applied;
    const bool refused = hasTokens() && !fault_.applies && step_.read == ReadTo::body;
    return {.faults = ended ? faults : 0,
            .sends = calls_.count(),
            .applied = refused ? whole - faults : whole,
            .onConnection = calls_.first().onConnection};
  }

 private:
  [[nodiscard]] bool waits() const { return step_.then == Then::fin || step_.then == Then::stall; }

  Step decide(const Turn& turn) {
    const bool isToken = turn.path == kTokenPath;
    const bool meets = (isToken ? tokens_ : calls_).add(turn, fault_) && isToken != hasTokens();
    if (meets) return step_;
    if (!isToken) return {.answer = answer(good_)};
    return {.answer = answer(tokenJson(), fault_.reused ? "" : "Connection: close\r\n")};
  }

  const Fault& fault_;
  const Step step_;
  const std::string good_;
  Meetings calls_;
  Meetings tokens_;
  FaultServer server_;  // last: its threads use the others
};

}  // namespace

std::function<Stage(const Fault&)> onSocket(StepFor step) {
  return [step = std::move(step)](const Fault& fault) -> Stage {
    return [&fault, &step](const OperationRow& row) -> std::unique_ptr<Scene> {
      return std::make_unique<SocketScene>(fault, row, step(row));
    };
  };
}

}  // namespace kibo::inventory::testing
