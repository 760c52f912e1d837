#include <gtest/gtest.h>

#include <string>

#include "cli/output/answer_view.hpp"
#include "cli/output/table.hpp"

namespace kibo::inventory::cli {
namespace {

Table stock() {
  return {.columns = {{.name = "upc"}, {.name = "onHand", .align = Align::right}, {.name = "note"}},
          .rows = {{"LAMP-01", 400, "red, \"new\"\n"}, {"Tür", -7}, {Cell(), true, "x"}}};
}

TEST(Output, ATableIsAlignedAndNoLineEndsWithBlanks) {
  EXPECT_EQ(render(stock(), OutputFormat::table, {}),
            "upc      onHand  note\n"
            "LAMP-01     400  red, \"new\" \n"
            "Tür          -7\n"
            "           true  x");
}

TEST(Output, JsonHasNumbersBareAndAMissingValueAsNull) {
  EXPECT_EQ(render(stock(), OutputFormat::json, {}),
            "[{\"upc\":\"LAMP-01\",\"onHand\":400,\"note\":\"red, \\\"new\\\"\\n\"},\n"
            " {\"upc\":\"Tür\",\"onHand\":-7,\"note\":null},\n"
            " {\"upc\":null,\"onHand\":true,\"note\":\"x\"}]");
  EXPECT_EQ(render({.columns = {{.name = "upc"}}}, OutputFormat::json, {}), "[]");
}

TEST(Output, CsvQuotesWhatNeedsIt) {
  EXPECT_EQ(render(stock(), OutputFormat::csv, {}),
            "upc,onHand,note\r\n"
            "LAMP-01,400,\"red, \"\"new\"\"\n\"\r\n"
            "Tür,-7,\r\n"
            ",true,x\r");
}

TEST(Output, ColoursAreForATerminalThatTakesThem) {
  const Table table{.columns = {{.name = "status"}}, .rows = {{Cell("FAILED").in(Tone::bad)}}};
  EXPECT_EQ(render(table, OutputFormat::table, {.interactive = true}), "status\nFAILED");
  EXPECT_EQ(render(table, OutputFormat::table, {.interactive = true, .decorated = true}),
            "\x1b[1mstatus\x1b[0m\n\x1b[31mFAILED\x1b[0m");
  EXPECT_TRUE(takesColours(nullptr, "xterm"));
  EXPECT_TRUE(takesColours("", "xterm"));
  EXPECT_FALSE(takesColours("1", "xterm"));
  EXPECT_FALSE(takesColours(nullptr, "dumb"));
  EXPECT_FALSE(takesColours(nullptr, nullptr));
}

TEST(Output, TextCannotSpeakToTheTerminal) {
  EXPECT_EQ(printable("a\x1b[2Jb\x7f"), "a [2Jb ");
  EXPECT_EQ(printable("a\xc2\x9b"
                      "2Jb"),
            "a 2Jb");
  EXPECT_EQ(printable("Tür"), "Tür");
}

TEST(Output, AnAnswerBecomesATable) {
  const auto list =
      AnswerJson::parse(R"([{"upc": "A", "onHand": 4, "tags": ["x"]}, {"upc": "B"}])");
  constexpr std::array<std::string_view, 3> columns{"upc", "onHand", "tags"};
  EXPECT_EQ(render(listTable(list, columns), OutputFormat::table, {}),
            "upc  onHand  tags\nA         4  [\"x\"]\nB");
  EXPECT_EQ(render(recordTable(list.at(0)), OutputFormat::csv, {}),
            "field,value\r\nupc,A\r\nonHand,4\r\ntags,\"[\"\"x\"\"]\"\r");
}

}  // namespace
}  // namespace kibo::inventory::cli
