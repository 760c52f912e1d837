#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kibo/inventory/logger.hpp"
#include "kibo/inventory/tracer.hpp"

namespace kibo::inventory::testing {

/// A named text, as a field of a record or an attribute of a span.
using Entry = std::pair<std::string, std::string>;

/// A record, or a span that has ended.
struct Told {
  std::string name{};
  std::vector<Entry> entries{};
  LogLevel level = LogLevel::trace;  ///< Of a record.
  std::string parent{};              ///< Of a span: the name of the one that it was started in.

  [[nodiscard]] std::string at(std::string_view entry) const {
    for (const auto& [key, value] : entries) {
      if (key == entry) return value;
    }
    return "(not told)";
  }
};

/// Keeps what it is told, and can throw at each chance it gets.
class ListeningLogger final : public Logger {
 public:
  explicit ListeningLogger(LogLevel least = LogLevel::trace) : least_(least) {}

  [[nodiscard]] bool wants(LogLevel level) const override {
    if (throwing) throw std::runtime_error("wants");
    return level >= least_;
  }
  void log(const LogRecord& record) override {
    Told told{.name = std::string(record.event), .level = record.level};
    for (const LogField& field : record.fields) told.entries.emplace_back(field.name, field.value);
    const std::scoped_lock lock(mutex_);
    records_.push_back(std::move(told));
    if (throwingInLog) throw 7;
  }

  [[nodiscard]] std::vector<Told> records() const {
    const std::scoped_lock lock(mutex_);
    return records_;
  }
  [[nodiscard]] std::vector<Told> records(std::string_view event) const {
    std::vector<Told> all = records();
    std::erase_if(all, [event](const Told& told) { return told.name != event; });
    return all;
  }

  bool throwing = false;
  bool throwingInLog = false;

 private:
  const LogLevel least_;
  mutable std::mutex mutex_{};
  std::vector<Told> records_{};
};

/// Keeps the spans in the order in which they end, with their parents on the same thread.
class ListeningTracer final : public Tracer {
 public:
  std::unique_ptr<Span> start(std::string_view name) override {
    if (throwing) throw std::runtime_error("start");
    return std::make_unique<Open>(*this, name);
  }

  [[nodiscard]] std::vector<Told> spans() const {
    const std::scoped_lock lock(mutex_);
    return spans_;
  }
  [[nodiscard]] std::vector<Told> spans(std::string_view name) const {
    std::vector<Told> all = spans();
    std::erase_if(all, [name](const Told& told) { return told.name != name; });
    return all;
  }

  bool throwing = false;
  bool throwingInSet = false;

 private:
  class Open final : public Span {
   public:
    Open(ListeningTracer& tracer, std::string_view name) : tracer_(tracer), before_(newest()) {
      told_.name = name;
      if (before_ != nullptr) told_.parent = before_->told_.name;
      newest() = this;
    }
    ~Open() override {
      newest() = before_;
      const std::scoped_lock lock(tracer_.mutex_);
      tracer_.spans_.push_back(std::move(told_));
    }
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;

    void set(std::string_view name, std::string_view value) override {
      if (tracer_.throwingInSet) throw std::runtime_error("set");
      told_.entries.emplace_back(name, value);
    }
    void set(std::string_view name, std::int64_t value) override {
      set(name, std::string_view(std::to_string(value)));
    }

   private:
    static Open*& newest() {
      thread_local Open* open = nullptr;
      return open;
    }

    ListeningTracer& tracer_;
    Open* const before_;
    Told told_{};
  };

  mutable std::mutex mutex_{};
  std::vector<Told> spans_{};
};

}  // namespace kibo::inventory::testing
