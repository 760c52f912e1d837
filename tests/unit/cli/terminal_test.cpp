#include <gmock/gmock.h>

#include <cstdio>
#include <string>

#include "call_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct OnATerminal : ::testing::Test {
  OnATerminal() { emulator.loadSample(); }

  /// What a terminal shows of a run of the command, and its exit code. `typed` is what a person
  /// types.
  Ended tool(const std::string& arguments, const std::string& typed,
             const std::string& variables = "TERM=xterm") {
    std::string line = "printf '" + typed + "' | env -i PATH=/usr/bin:/bin " + variables;
    for (const std::string& variable : environmentFor(emulator)) line += " '" + variable + "'";
    line += " script -qec '" KIBO_CLI_PATH " " + arguments + "' /dev/null";
    Ended ended;
    std::FILE* const pipe = ::popen(line.c_str(), "re");
    for (int byte = std::fgetc(pipe); byte != EOF; byte = std::fgetc(pipe)) {
      ended.output += static_cast<char>(byte);
    }
    ended.code = WEXITSTATUS(::pclose(pipe));
    return ended;
  }

  void makeCategory() {
    const Ended made = run({"call", "createTagCategory", "--body", R"({"name": "Channel"})"},
                           environmentFor(emulator));
    ASSERT_EQ(made.code, 0) << made.error;
  }

  int showCategory() { return run({"tags", "show", "Channel"}, environmentFor(emulator)).code; }

  testing::Emulator emulator{};
};

TEST_F(OnATerminal, WhatDeletesAsks) {
  makeCategory();
  const Ended refused = tool("tags delete Channel", "n\\n");
  EXPECT_EQ(refused.code, 2);
  EXPECT_THAT(refused.output, HasSubstr("Delete a category and its values: Channel? [y/N]"));
  EXPECT_THAT(refused.output, HasSubstr("nothing was done"));
  EXPECT_EQ(showCategory(), 0);

  EXPECT_EQ(tool("tags delete Channel", "y\\n").code, 0);
  EXPECT_EQ(showCategory(), 1);
}

TEST_F(OnATerminal, ColoursAreShownUnlessTheyAreUnwanted) {
  EXPECT_THAT(tool("locations list", "").output, HasSubstr("\x1b[1mlocationCode"));
  for (const char* variables : {"TERM=xterm NO_COLOR=1", "TERM=dumb"}) {
    const Ended plain = tool("locations list", "", variables);
    EXPECT_THAT(plain.output, HasSubstr("WRH01")) << variables;
    EXPECT_THAT(plain.output, Not(HasSubstr("\x1b"))) << variables;
  }
  EXPECT_THAT(tool("locations list --output json", "").output, Not(HasSubstr("\x1b")));
}

}  // namespace
}  // namespace kibo::inventory::cli
