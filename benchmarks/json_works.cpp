// Reading and writing in memory, with Google Benchmark: json_works FOLDER [BENCHMARK OPTION...],
// where make_data has written the bodies. Before anything is measured all ways must come to equal
// rows.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>

#include "allocations.hpp"
#include "baselines.hpp"
#include "data.hpp"
#include "json/reader.hpp"
#include "kibo/inventory/models/inventory_views.hpp"
#include "kibo/inventory/serialize.hpp"
#include "text_file.hpp"

namespace {

using namespace kibo::inventory;
using namespace kibo::inventory::benchmarks;
using Rows = std::vector<InventoryResponse>;

/// The work is measured, what comes before and after it is not. `check`: what the way comes to, the
/// same for all ways; none where it is not comparable.
void measure(
    const char* name, const std::string& check, const std::function<void()>& work,
    const std::function<void()>& after = [] {}) {
  benchmark::RegisterBenchmark(name, [check, work, after](benchmark::State& state) {
    state.SetLabel(check);
    std::uint64_t taken = 0;
    for ([[maybe_unused]] auto _ : state) {
      const auto before = allocations();
      work();
      taken += allocations() - before;
      state.PauseTiming();
      after();
      state.ResumeTiming();
    }
    state.counters["allocations"] =
        benchmark::Counter(static_cast<double>(taken), benchmark::Counter::kAvgIterations);
  });
}

template <class T>
void expectEqual(const T& ours, const T& theirs, const char* way) {
  if (!(ours == theirs)) throw std::runtime_error(std::string(way) + " comes to something else");
}

class Reading {
 public:
  explicit Reading(std::string body) : body_(std::move(body)), padded_(body_) {}

  void registerAll() {
    const auto freeRows = [this] { rows_ = Rows(); };
    const auto add = [&](const char* name, Rows (Reading::*read)()) {
      expectEqual(ours(), (this->*read)(), name);
      measure(
          name, summary(ours()), [this, read] { rows_ = (this->*read)(); }, freeRows);
    };
    add("read/library", &Reading::ours);
    add("read/simdjson by hand", &Reading::byHand);
    add("read/nlohmann DOM", &Reading::dom);
    add("read/nlohmann SAX", &Reading::sax);
    registerViews();
  }

 private:
  Rows ours() {
    Rows rows;
    reader_.read(body_, detail::typeOf<Rows>(), &rows).value();
    return rows;
  }
  Rows byHand() { return byHand_.read(padded_); }
  Rows dom() { return readWithNlohmann(body_); }
  Rows sax() { return readWithNlohmannSax(body_); }

  void readViews() { views_.read(std::move(lent_)).value(); }

  void registerViews() {
    lent_ = body_;
    readViews();
    const Rows rows = ours();
    bool same = views_.size() == rows.size();
    for (std::size_t i = 0; same && i < rows.size(); ++i) {
      same = views_[i].upc == rows[i].upc && views_[i].available == rows[i].available &&
             views_[i].taggedInventory.size() == rows[i].taggedInventory.size();
    }
    expectEqual(same, true, "read/views");
    measure(
        "read/views", summary(rows), [this] { readViews(); },
        [this] {
          lent_ = views_.release();
          lent_ = body_;
        });
    measure("read/simdjson tape", "",
            [this] { benchmark::DoNotOptimize(tape_.parse(padded_).value_unsafe()); });
    lent_ = views_.release();
    lent_ = body_;
  }

  std::string body_;
  std::string lent_;  // the body that the views take
  simdjson::padded_string padded_;
  detail::JsonReader reader_;
  InventoryViews views_;
  SimdjsonByHand byHand_;
  simdjson::dom::parser tape_;
  Rows rows_;
};

class Writing {
 public:
  Writing() : request_(refreshRequest(12'000)) {}

  void registerAll() {
    const std::string ours = toJson(request_);
    expectEqual(ours, writeByHand(request_), "write/by hand");
    expectEqual(fromJson<RefreshRequest>(ours).value(),
                fromJson<RefreshRequest>(writeWithNlohmann(request_)).value(),
                "write/nlohmann DOM");
    const std::string check = std::to_string(ours.size()) + " bytes";
    measure("write/library", check, [this] { text_ = toJson(request_); });
    measure("write/by hand", check, [this] { text_ = writeByHand(request_); });
    measure("write/nlohmann DOM", check, [this] { text_ = writeWithNlohmann(request_); });
    measure("write/gzip", "", [this, ours] { text_ = compress(ours); });
    std::printf("{\"refresh bytes\": %zu, \"gzip bytes\": %zu}\n", ours.size(),
                compress(ours).size());
  }

 private:
  RefreshRequest request_;
  std::string text_;
};

/// One line of JSON for each repetition.
class Lines : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      std::printf(
          "{\"way\": \"%s\", \"cpu\": %.9g, \"wall\": %.9g, \"allocations\": %.0f, "
          "\"check\": \"%s\"}\n",
          run.run_name.function_name.c_str(),
          run.cpu_accumulated_time / static_cast<double>(run.iterations),
          run.real_accumulated_time / static_cast<double>(run.iterations),
          run.counters.at("allocations").value, run.report_label.c_str());
    }
  }
};

}  // namespace

int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  if (count != 2) return EXIT_FAILURE;
  try {
    Reading reading(readFile(std::string(arguments[1]) + "/answer-12000.json"));
    reading.registerAll();
    Writing writing;
    writing.registerAll();
    Lines lines;
    benchmark::RunSpecifiedBenchmarks(&lines);
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "json_works: %s\n", problem.what());
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
