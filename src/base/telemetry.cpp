#include "base/telemetry.hpp"

namespace kibo::inventory::detail {
namespace {

std::string oneLine(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') c = ' ';
  }
  return line;
}

void setAttributes(Span& span, const Facts& facts) noexcept {
  try {
    for (const Facts::Fact& fact : facts.all()) {
      if (fact.number) {
        span.set(fact.name, *fact.number);
      } else {
        span.set(fact.name, fact.text);
      }
    }
  } catch (...) {  // the caller's own trouble is not the call's
  }
}

}  // namespace

Facts& Facts::add(std::string_view name, std::string_view text) {
  if (!text.empty()) all_.push_back({.name = name, .text = oneLine(text), .number = {}});
  return *this;
}

Facts& Facts::add(std::string_view name, std::int64_t number) {
  all_.push_back({.name = name, .text = std::to_string(number), .number = number});
  return *this;
}

Facts& Facts::addAnswer(const HttpResponse& answer) {
  add("status", answer.status);
  return add("correlation_id", findHeader(answer.headers, "x-vol-correlation").value_or(""));
}

Facts& Facts::addError(const Error& error) {
  if (error.status != 0) add("status", error.status);
  add("correlation_id", error.correlationId).add("error", toString(error.kind));
  return add("message", error.message);
}

bool Telemetry::wants(Event event) const noexcept {
  if (logger_ == nullptr) return false;
  try {
    return logger_->wants(rowOf(event).level);
  } catch (...) {
    return false;
  }
}

void Telemetry::log(Event event, const Facts& facts) const noexcept {
  if (logger_ == nullptr) return;
  try {
    std::vector<LogField> fields;
    fields.reserve(facts.all().size());
    for (const Facts::Fact& fact : facts.all()) fields.push_back({fact.name, fact.text});
    const EventRow& row = rowOf(event);
    logger_->log({.level = row.level, .event = row.name, .fields = fields});
  } catch (...) {  // the caller's own trouble is not the call's
  }
}

std::unique_ptr<Span> Telemetry::start(SpanName name) const noexcept {
  if (tracer_ == nullptr) return nullptr;
  try {
    return tracer_->start(rowOf(name).name);
  } catch (...) {
    return nullptr;
  }
}

void Observed::begin(SpanName name, const Clock& clock) noexcept {
  clock_ = &clock;
  started_ = clock.now();
  span_ = telemetry_->start(name);
}

void Observed::finish(Event event, Facts facts) {
  if (span_ != nullptr) setAttributes(*span_, facts);
  if (!telemetry_->wants(event)) return;
  const auto taken = clock_->now() - started_;
  facts.add("milliseconds", std::chrono::duration_cast<std::chrono::milliseconds>(taken).count());
  telemetry_->log(event, facts);
}

}  // namespace kibo::inventory::detail
