#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/telemetry_names.hpp"
#include "kibo/inventory/clock.hpp"
#include "kibo/inventory/error.hpp"
#include "kibo/inventory/http/message.hpp"
#include "kibo/inventory/logger.hpp"
#include "kibo/inventory/tracer.hpp"

namespace kibo::inventory::detail {

/// What is told of something, under the names of `kEvents` and `kSpans`.
class Facts {
 public:
  struct Fact {
    std::string_view name;
    std::string text;
    std::optional<std::int64_t> number;
  };

  /// Left out when the text is empty. Control characters become blanks: a record is one line.
  Facts& add(std::string_view name, std::string_view text);
  Facts& add(std::string_view name, std::int64_t number);

  /// `status` and `correlation_id`.
  Facts& addAnswer(const HttpResponse& answer);
  /// `status`, `correlation_id`, `error` and `message`.
  Facts& addError(const Error& error);

  [[nodiscard]] const std::vector<Fact>& all() const noexcept { return all_; }

 private:
  std::vector<Fact> all_;
};

/// The one way to the logger and the tracer of a configuration. A configuration without either has
/// none, so that a hook costs one look at a null pointer.
///
/// Thread safety: all functions may be called concurrently, but under no lock.
class Telemetry {
 public:
  /// Either may be null.
  Telemetry(std::shared_ptr<Logger> logger, std::shared_ptr<Tracer> tracer) noexcept
      : logger_(std::move(logger)), tracer_(std::move(tracer)) {}

  [[nodiscard]] bool wants(Event event) const noexcept;
  void log(Event event, const Facts& facts) const noexcept;
  [[nodiscard]] std::unique_ptr<Span> start(SpanName name) const noexcept;

 private:
  const std::shared_ptr<Logger> logger_;
  const std::shared_ptr<Tracer> tracer_;
};

/// A record without a span. `fill(Facts&)` is called only when somebody wants the record.
template <class Fill>
void tell(const Telemetry* telemetry, Event event, const Fill& fill) noexcept {
  if (telemetry == nullptr || !telemetry->wants(event)) return;
  try {
    Facts facts;
    fill(facts);
    telemetry->log(event, facts);
  } catch (...) {  // no memory for the record: it is dropped, the call goes on
  }
}

/// Something that takes time. Its span lasts from the construction to the destruction.
class Observed {
 public:
  /// `telemetry` may be null; nothing is told then.
  Observed(const Telemetry* telemetry, SpanName name, const Clock& clock) noexcept
      : telemetry_(telemetry) {
    if (telemetry_ != nullptr) begin(name, clock);
  }

  /// Sets the facts as attributes of the span, and tells them, with the time taken, as a record.
  /// `fill(Facts&)` is called only when somebody wants them.
  template <class Fill>
  void end(Event event, const Fill& fill) noexcept {
    if (telemetry_ == nullptr || (span_ == nullptr && !telemetry_->wants(event))) return;
    try {
      Facts facts;
      fill(facts);
      finish(event, std::move(facts));
    } catch (...) {  // no memory for the facts: they are dropped, the call goes on
    }
  }

 private:
  void begin(SpanName name, const Clock& clock) noexcept;
  void finish(Event event, Facts facts);

  const Telemetry* telemetry_;
  const Clock* clock_ = nullptr;
  Clock::TimePoint started_{};
  std::unique_ptr<Span> span_{};
};

/// A wait of a call, from the construction to the destruction.
class ObservedWait {
 public:
  /// `planned`: how long it lasts, unless the call is cancelled.
  ObservedWait(const Telemetry* telemetry, const Clock& clock, Wait why,
               std::chrono::milliseconds planned) noexcept
      : observed_(telemetry, SpanName::wait, clock), why_(why), planned_(planned) {}
  ~ObservedWait() {
    observed_.end(Event::waitEnded, [this](Facts& facts) {
      facts.add("why", nameOf(why_)).add("wait_milliseconds", planned_.count());
    });
  }
  ObservedWait(const ObservedWait&) = delete;
  ObservedWait& operator=(const ObservedWait&) = delete;

 private:
  Observed observed_;
  const Wait why_;
  const std::chrono::milliseconds planned_;
};

}  // namespace kibo::inventory::detail
