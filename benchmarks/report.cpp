#include "report.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace kibo::inventory::benchmarks {
namespace {

template <class... Values>
std::string format(const char* pattern, Values... values) {
  char text[160];
  const int length = std::snprintf(text, sizeof text, pattern, values...);
  return {text, std::min(static_cast<std::size_t>(length), sizeof text - 1)};
}

std::string timeText(double microseconds) {
  return microseconds < 1000 ? format("%.1f us", microseconds)
                             : format("%.2f ms", microseconds / 1000);
}

}  // namespace

void Report::add(const std::string& work, const std::vector<Contender>& contenders,
                 const std::vector<Times>& times, std::size_t worksARun,
                 const std::vector<Against>& against) {
  const auto microseconds = [&](std::size_t contender) {
    return median(times[contender]) * 1e6 / static_cast<double>(worksARun);
  };
  for (const auto& [contender, bar, limit] : against) {
    const double cost = medianRatio(times.front(), times[contender]);
    lines_.push_back({.work = work,
                      .versus = contenders[contender].name,
                      .ours = microseconds(0),
                      .theirs = microseconds(contender),
                      .ratio = bar == Bar::speedAtLeast ? 1 / cost : cost,
                      .bar = bar,
                      .limit = limit});
  }
}

bool Report::passed(const Line& line) {
  switch (line.bar) {
    case Bar::costAtMost:
      return line.ratio <= line.limit;
    case Bar::speedAtLeast:
      return line.ratio >= line.limit;
    case Bar::none:
      break;
  }
  return true;
}

std::string Report::verdict(const Line& line) {
  if (line.bar == Bar::none) return "reported only";
  return format("at %s %.1f: %s", line.bar == Bar::costAtMost ? "most" : "least", line.limit,
                passed(line) ? "pass" : "FAIL");
}

void Report::print() const {
  std::puts("| work | ours | beside | theirs | ratio | bar |\n|---|---|---|---|---|---|");
  for (const Line& line : lines_) {
    const std::string ratio =
        format(line.bar == Bar::speedAtLeast ? "%.1f x as fast" : "%.2f x the cost", line.ratio);
    std::printf("| %s | %s | %s | %s | %s | %s |\n", line.work.c_str(), timeText(line.ours).c_str(),
                line.versus.c_str(), timeText(line.theirs).c_str(), ratio.c_str(),
                verdict(line).c_str());
  }
  std::puts("");
  for (const std::string& note : notes_) std::printf("* %s\n", note.c_str());
}

bool Report::passed() const {
  return std::ranges::all_of(lines_, [](const Line& line) { return passed(line); });
}

}  // namespace kibo::inventory::benchmarks
