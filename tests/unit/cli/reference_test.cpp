#include <gmock/gmock.h>

#include <cstdio>
#include <string>
#include <vector>

#include "program.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsSupersetOf;
using ::testing::Not;

/// What the shell says when it runs `script`; it must end well.
std::string outputOf(const std::string& script) {
  const TemporaryFile file(script);
  std::FILE* const pipe = ::popen(("bash " + file.path() + " 2>&1").c_str(), "re");
  std::string output;
  for (int byte = std::fgetc(pipe); byte != EOF; byte = std::fgetc(pipe)) {
    output += static_cast<char>(byte);
  }
  EXPECT_EQ(::pclose(pipe), 0) << output;
  return output;
}

/// What bash offers for the last word of a command line.
std::vector<std::string> offered(const std::string& words) {
  const std::string lines = outputOf(
      "source <('" KIBO_CLI_PATH "' completion bash)\nCOMP_WORDS=(kibo-inventory " + words +
      ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_kibo_inventory\n"
      "printf '%s\\n' \"${COMPREPLY[@]}\"\n");
  std::vector<std::string> list;
  for (std::size_t from = 0; from < lines.size();) {
    const auto end = lines.find('\n', from);
    list.push_back(lines.substr(from, end - from));
    from = end == std::string::npos ? lines.size() : end + 1;
  }
  return list;
}

TEST(Reference, BashCompletesCommandsOptionsAndValues) {
  using Words = std::vector<std::string>;
  EXPECT_THAT(offered("''"), IsSupersetOf({"query", "sync", "jobs", "export", "--help"}));
  EXPECT_EQ(offered("jo"), Words{"jobs"});
  EXPECT_THAT(offered("jobs ''"), IsSupersetOf({"list", "show", "wait", "watch"}));
  EXPECT_EQ(offered("jobs list --out"), Words{"--output"});
  EXPECT_EQ(offered("jobs list --output ''"), (Words{"table", "json", "csv"}));
  EXPECT_EQ(offered("jobs list --output csv --lim"), Words{"--limit"});
  EXPECT_EQ(offered("fetch delete 1 --y"), Words{"--yes"});
  EXPECT_THAT(offered("completion ''"), Contains("bash"));
}

TEST(Reference, BashCompletesFiles) {
  const TemporaryFile file("");
  EXPECT_EQ(offered("token --config " + file.path().substr(0, file.path().size() - 2)),
            std::vector{file.path()});
}

TEST(Reference, TheManualHasEachCommandWithItsOptions) {
  const Ended ended = run({"man"});
  EXPECT_EQ(ended.code, 0);
  EXPECT_THAT(ended.output,
              AllOf(HasSubstr(".SS jobs watch\n"), HasSubstr("\\fB\\-\\-interval\\fR \\fISECONDS"),
                    HasSubstr(".SS export delete\n"), HasSubstr("\\fB\\-\\-yes\\fR\n"),
                    HasSubstr("(table, json, csv)"), HasSubstr(".SH EXIT STATUS\n")));
}

TEST(Reference, EachCommandHasHelpWithAnExample) {
  for (const char* command : {"query", "adjust", "refresh", "sync", "token", "completion", "man"}) {
    const Ended help = run({command, "--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.output, HasSubstr(std::string("kibo-inventory ") + command)) << command;
    EXPECT_THAT(help.output, HasSubstr("Example")) << command;
  }
}

TEST(Reference, NoOptionTakesTheSecret) {
  EXPECT_THAT(run({"man"}).output, Not(HasSubstr("\\fB\\-\\-shared\\-secret")));
  EXPECT_THAT(run({"man"}).output, Not(HasSubstr("\\fB\\-\\-secret")));
  EXPECT_EQ(run({"token", "--secret", "geheim"}).code, 2);
}

TEST(Reference, AnotherShellIsWrongUsage) {
  EXPECT_EQ(run({"completion", "fish"}).code, 2);
  EXPECT_EQ(run({"completion"}).code, 2);
}

}  // namespace
}  // namespace kibo::inventory::cli
