#pragma once

#include <chrono>
#include <kibo/inventory/tracer.hpp>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>

/// Prints each span when it ends: its time, its parents, and its attributes.
///
/// A tracer for OpenTelemetry has the same shape. `start` makes a span of the SDK's tracer
/// (`tracer->StartSpan(name)`) and keeps it together with the scope that makes it the current one
/// of the thread (`tracer->WithActiveSpan(span)`); the SDK then finds the parents by itself. `set`
/// becomes `span->SetAttribute`, and the destructor `span->End()`, after the scope has gone. To
/// pass the trace on to the service, a middleware in `Settings::perAttempt` can add the header
/// `traceparent` of the current span.
class PrintedSpans final : public kibo::inventory::Tracer {
 public:
  explicit PrintedSpans(std::ostream& out) : out_(out) {}

  std::unique_ptr<kibo::inventory::Span> start(std::string_view name) override {
    return std::make_unique<Printed>(out_, name);
  }

 private:
  class Printed final : public kibo::inventory::Span {
   public:
    Printed(std::ostream& out, std::string_view name) : out_(out), name_(name), parent_(newest()) {
      newest() = this;
    }
    ~Printed() override {
      newest() = parent_;
      const auto taken = std::chrono::steady_clock::now() - started_;
      out_ << std::chrono::duration_cast<std::chrono::microseconds>(taken).count() << " us "
           << path() + attributes_ + '\n';
    }
    Printed(const Printed&) = delete;
    Printed& operator=(const Printed&) = delete;

    void set(std::string_view name, std::string_view value) override {
      attributes_.append(" ").append(name).append("=").append(value);
    }
    void set(std::string_view name, std::int64_t value) override {
      set(name, std::string_view(std::to_string(value)));
    }

   private:
    /// The newest span of the thread that has not ended: the parent of the next one.
    static Printed*& newest() {
      thread_local Printed* span = nullptr;
      return span;
    }

    [[nodiscard]] std::string path() const {
      return parent_ == nullptr ? name_ : parent_->path() + "/" + name_;
    }

    std::ostream& out_;
    const std::string name_;
    Printed* const parent_;
    const std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
    std::string attributes_{};
  };

  std::ostream& out_;
};
