#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "kibo/inventory/logger.hpp"
#include "kibo/inventory/tracer.hpp"

namespace kibo::inventory::testing {

/// Keeps everything that a logger of the most talkative level and a tracer are told, as one text.
class Capture final : public Logger, public Tracer, public std::enable_shared_from_this<Capture> {
 public:
  [[nodiscard]] bool wants(LogLevel /*level*/) const override { return true; }

  void log(const LogRecord& record) override {
    std::string line{record.event};
    for (const auto& field : record.fields) addPair(line, field.name, field.value);
    add(line);
  }

  std::unique_ptr<Span> start(std::string_view name) override {
    add(name);
    return std::make_unique<CapturedSpan>(shared_from_this());
  }

  [[nodiscard]] std::string text() const {
    const std::lock_guard lock(mutex_);
    return text_;
  }

 private:
  class CapturedSpan final : public Span {
   public:
    explicit CapturedSpan(std::shared_ptr<Capture> owner) : owner_(std::move(owner)) {}
    void set(std::string_view name, std::string_view value) override {
      std::string line;
      addPair(line, name, value);
      owner_->add(line);
    }
    void set(std::string_view name, std::int64_t value) override {
      set(name, std::to_string(value));
    }

   private:
    std::shared_ptr<Capture> owner_;
  };

  static void addPair(std::string& line, std::string_view name, std::string_view value) {
    line.append(" ").append(name).append("=").append(value);
  }

  void add(std::string_view line) {
    const std::lock_guard lock(mutex_);
    text_.append(line).append("\n");
  }

  mutable std::mutex mutex_;
  std::string text_{};
};

}  // namespace kibo::inventory::testing
