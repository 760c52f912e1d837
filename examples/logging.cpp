// Watches a call from within: every record as a line of JSON on std::clog, every span with its
// time.
#include <chrono>
#include <iostream>
#include <kibo/inventory.hpp>
#include <kibo/inventory/logger.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "connection.hpp"
#include "printed_spans.hpp"

using namespace kibo::inventory;

/// A line of JSON for each record. Lines of two threads do not mix: each is written at once.
class JsonLines final : public Logger {
 public:
  [[nodiscard]] bool wants(LogLevel level) const override { return level >= LogLevel::debug; }

  void log(const LogRecord& record) override {
    nlohmann::ordered_json line{{"level", toString(record.level)}, {"event", record.event}};
    for (const LogField& field : record.fields) line[std::string(field.name)] = field.value;
    std::clog << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
  }
};

int main() try {
  const Connection connection;
  Settings settings = connection.configuration().settings();
  settings.logger = std::make_shared<JsonLines>();
  settings.tracer = std::make_shared<PrintedSpans>(std::cout);
  const InventoryApi inventory{Configuration(settings)};

  const auto job =
      inventory.refresh({.locationCode = "WRH01", .items = {{.upc = "TENT-2P", .quantity = 7}}});
  const auto wrong =
      inventory.adjust({.locationCode = "NOWHERE", .items = {{.upc = "TENT-2P", .quantity = -1}}});
  if (!job) std::cerr << job.error().describe() << '\n';
  return job && !wrong ? 0 : 1;
} catch (const ApiError& error) {  // a wrong setting
  std::cerr << error.what() << '\n';
  return 1;
}
