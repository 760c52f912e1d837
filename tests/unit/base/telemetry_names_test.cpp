#include "base/telemetry_names.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace kibo::inventory::detail {
namespace {

using Cells = std::vector<std::string>;

/// docs/observability.md, which says the same as the tables of the code.
class Page {
 public:
  Page() {
    std::ifstream file(KIBO_SOURCE_DIR "/docs/observability.md");
    text_.assign(std::istreambuf_iterator<char>(file), {});
  }

  /// The text below a heading.
  [[nodiscard]] std::string section(const std::string& heading) const {
    const auto start = text_.find("\n## " + heading + "\n");
    if (start == std::string::npos) return {};
    return text_.substr(start, text_.find("\n## ", start + 1) - start);
  }

  /// The rows of the table there, but for its head, without the marks of code.
  [[nodiscard]] std::vector<Cells> table(const std::string& heading) const {
    std::vector<Cells> rows;
    std::istringstream lines(section(heading));
    for (std::string line; std::getline(lines, line);) {
      if (!line.starts_with("| `")) continue;
      std::erase(line, '`');
      Cells& cells = rows.emplace_back();
      for (std::size_t at = 2; at < line.size();) {
        const auto end = line.find(" |", at);
        cells.push_back(line.substr(at, end - at));
        at = end + 3;
      }
    }
    return rows;
  }

 private:
  std::string text_;
};

std::vector<std::string> words(std::string_view text) {
  std::istringstream stream{std::string(text)};
  return {std::istream_iterator<std::string>(stream), {}};
}

TEST(TelemetryNames, RowsAreInTheOrderOfTheirEnums) {
  EXPECT_EQ(rowOf(Event::callRead).name, "call.read");
  EXPECT_EQ(rowOf(Event::answerHeader).name, "answer.header");
  EXPECT_EQ(static_cast<std::size_t>(Event::answerHeader) + 1, kEvents.size());
  EXPECT_EQ(rowOf(SpanName::call).name, "kibo.call");
  EXPECT_EQ(rowOf(SpanName::wait).name, "kibo.wait");
  EXPECT_EQ(nameOf(Wait::repeat), "repeat");
  EXPECT_EQ(nameOf(Wait::pause), "pause");
}

TEST(TelemetryNames, ThePageHasTheEvents) {
  std::vector<Cells> told;
  for (const EventRow& row : kEvents) {
    told.push_back(
        {std::string(row.name), std::string(toString(row.level)), "", std::string(row.fields)});
  }
  std::vector<Cells> page = Page().table("Events");
  for (Cells& cells : page) {
    ASSERT_EQ(cells.size(), 4U) << cells[0];
    cells[2].clear();  // when it happens, in words
  }
  EXPECT_EQ(page, told);
}

TEST(TelemetryNames, ThePageHasTheSpans) {
  std::vector<Cells> told;
  for (const SpanRow& row : kSpans) {
    told.push_back({std::string(row.name), "", std::string(row.attributes)});
  }
  std::vector<Cells> page = Page().table("Spans");
  for (Cells& cells : page) {
    ASSERT_EQ(cells.size(), 3U) << cells[0];
    cells[1].clear();
  }
  EXPECT_EQ(page, told);
}

TEST(TelemetryNames, ThePageExplainsEachFieldOnce) {
  std::multiset<std::string> explained;
  for (const Cells& cells : Page().table("Fields and attributes")) explained.insert(cells[0]);
  std::set<std::string> told;
  for (const EventRow& row : kEvents) {
    for (const std::string& name : words(row.fields)) told.insert(name);
  }
  for (const SpanRow& row : kSpans) {
    for (const std::string& name : words(row.attributes)) told.insert(name);
  }
  EXPECT_EQ(explained, std::multiset<std::string>(told.begin(), told.end()));
}

TEST(TelemetryNames, ThePageHasTheReasonsToWait) {
  std::string reasons;
  for (const Cells& cells : Page().table("Fields and attributes")) {
    if (cells[0] == "why") reasons = cells[1];
  }
  for (const std::string_view name : kWaits) {
    EXPECT_NE(reasons.find(std::string(name) + ":"), std::string::npos) << name;
  }
}

TEST(TelemetryNames, ThePageHasTheShownHeaders) {
  std::string list = Page().section("What is never told");
  const auto start = list.find("\n`accept`");
  ASSERT_NE(start, std::string::npos);
  list = list.substr(start, list.find("\n\n", start) - start);
  std::erase(list, '`');
  EXPECT_EQ(words(list), std::vector<std::string>(kShownHeaders.begin(), kShownHeaders.end()));
}

}  // namespace
}  // namespace kibo::inventory::detail
