#include <gmock/gmock.h>
#include <httplib.h>

#include <csignal>
#include <string>
#include <vector>

#include "program.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

int tokenStatus(const std::string& url, const std::string& secret) {
  const auto answer = httplib::Client(url).Post(
      "/api/platform/applications/authtickets/oauth",
      R"({"client_id":"app","client_secret":")" + secret + R"("})", "application/json");
  return answer ? answer->status : 0;
}

TEST(EmulatorCommand, ServesUntilItIsToldToEnd) {
  for (const int signal : {SIGINT, SIGTERM}) {
    Program program({"emulator", "--port", "0"});
    EXPECT_THAT(program.errorLine(), HasSubstr("15 records of the sample"));
    const std::string url = program.line();
    EXPECT_THAT(url, StartsWith("http://127.0.0.1:"));
    EXPECT_EQ(tokenStatus(url, "any"), 200);
    EXPECT_EQ(program.end(signal), 0);
  }
}

TEST(EmulatorCommand, TakesTheSecretFromTheEnvironment) {
  Program program({"emulator", "--port", "0", "--client-id", "app"}, {"KIBO_SHARED_SECRET=s"});
  const std::string url = program.line();
  EXPECT_EQ(tokenStatus(url, "s"), 200);
  EXPECT_EQ(tokenStatus(url, "t"), 401);
}

TEST(EmulatorCommand, WritesItsCertificate) {
  const TemporaryFile file("");
  Program program({"emulator", "--port", "0", "--tls", "--ca-file", file.path()});
  const std::string url = program.line();
  EXPECT_THAT(url, StartsWith("https://localhost:"));
  httplib::Client client(url);
  client.set_ca_cert_path(file.path().c_str());
  const auto answer = client.Get("/api/commerce/inventory/v1/queue");
  ASSERT_TRUE(answer) << httplib::to_string(answer.error());
  EXPECT_EQ(answer->status, 401);
}

TEST(EmulatorCommand, LoadsItsData) {
  const TemporaryFile file("{\"locationCode\":\"L\",\"upc\":\"A\"}\n");
  Program program({"emulator", "--port", "0", "--data", file.path()});
  EXPECT_EQ(program.errorLine(), "Serving 1 records of " + file.path() + ".");
}

TEST(EmulatorCommand, NamesAPortInUse) {
  Program first({"emulator", "--port", "0"});
  const std::string url = first.line();
  const std::string port = url.substr(url.rfind(':') + 1);
  Program second({"emulator", "--port", port});
  EXPECT_THAT(second.errorLine(), HasSubstr("port " + port));
  EXPECT_EQ(second.end(0), 2);
}

TEST(Command, EndsWith2AndOneLineOnWrongUsage) {
  const TemporaryFile bad("{\"locationCode\":\"L\",\"upc\":\"A\"}\nnonsense\n");
  struct Case {
    std::vector<std::string> arguments;
    const char* line;
  };
  for (const Case& wrong :
       {Case{{}, "subcommand is required"}, Case{{"emulator"}, "--port is required"},
        Case{{"emulator", "--port", "x"}, "--port"},
        Case{{"emulator", "--port", "0", "--tenant", "0"}, "--tenant"},
        Case{{"emulator", "--port", "0", "--ca-file", "f"}, "requires --tls"},
        Case{{"emulator", "--port", "0", "--client-id", "a"}, "KIBO_SHARED_SECRET"},
        Case{{"emulator", "--port", "0", "--data", "/no/file"}, "cannot open /no/file"},
        Case{{"emulator", "--port", "0", "--data", bad.path()}, "line 2"}}) {
    Program program(wrong.arguments);
    EXPECT_THAT(program.errorLine(), HasSubstr(wrong.line));
    EXPECT_EQ(program.errorLine(), "");
    EXPECT_EQ(program.line(), "");
    EXPECT_EQ(program.end(0), 2) << wrong.line;
  }
}

TEST(Command, TellsItsVersionAndItsCommands) {
  Program version({"--version"});
  EXPECT_THAT(version.line(), StartsWith("kibo-inventory "));
  EXPECT_EQ(version.end(0), 0);
  Program help({"--help"});
  EXPECT_FALSE(help.line().empty());
  EXPECT_EQ(help.end(0), 0);
}

}  // namespace
}  // namespace kibo::inventory::cli
