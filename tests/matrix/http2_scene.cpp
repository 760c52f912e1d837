#include "matrix/http2_scene.hpp"

#include <utility>

#include "matrix/meetings.hpp"
#include "matrix/server_identity.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::OperationRow;

class Http2Scene final : public Scene {
 public:
  Http2Scene(const Fault& fault, Http2Step step)
      : fault_(fault),
        step_(std::move(step)),
        tokens_([](const Turn&) { return Step{.answer = answer(tokenJson())}; }),
        server_([this](const Turn& turn) { return decide(turn); },
                ServerIdentity::get().authority().serverContext("IP:127.0.0.1")) {}

  void direct(Settings& settings) const override {
    settings.apiHost = server_.url();
    settings.authHost = fault_.reused ? server_.url() : tokens_.url();
    settings.transport.caBundle = ServerIdentity::get().bundle();
    settings.transport.httpVersion = HttpVersion::http2;
  }

  [[nodiscard]] Seen seen() const override {
    const Turn first = calls_.first();
    return {.faults = calls_.count(),
            .sends = calls_.count(),
            .applied = server_.counts(first.path).applied,
            .onConnection = first.onConnection};
  }

 private:
  Http2Step decide(const Turn& turn) {
    if (turn.path == kTokenPath) return {.body = tokenJson()};
    calls_.add(turn, fault_);
    return step_;
  }

  const Fault& fault_;
  const Http2Step step_;
  Meetings calls_;
  const FaultServer tokens_;
  Http2Server server_;  // last: its threads use the others
};

}  // namespace

std::function<Stage(const Fault&)> onHttp2(Http2StepFor step) {
  return [step = std::move(step)](const Fault& fault) -> Stage {
    return [&fault, &step](const OperationRow& row) -> std::unique_ptr<Scene> {
      return std::make_unique<Http2Scene>(fault, step(row));
    };
  };
}

}  // namespace kibo::inventory::testing
