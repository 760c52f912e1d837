#include <gmock/gmock.h>
#include <httplib.h>
#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace kibo::inventory::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// A run of the command, with its two outputs in pipes.
class Program {
 public:
  explicit Program(std::vector<std::string> arguments, std::vector<std::string> environment = {}) {
    std::array<int, 2> out{};
    std::array<int, 2> error{};
    EXPECT_EQ(::pipe2(out.data(), O_CLOEXEC) + ::pipe2(error.data(), O_CLOEXEC), 0);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, out[1], 1);
    posix_spawn_file_actions_adddup2(&actions, error[1], 2);
    arguments.insert(arguments.begin(), KIBO_CLI_PATH);
    std::vector<char*> argv;
    for (std::string& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    std::vector<char*> envp;
    for (std::string& variable : environment) envp.push_back(variable.data());
    envp.push_back(nullptr);
    EXPECT_EQ(::posix_spawn(&process_, KIBO_CLI_PATH, &actions, nullptr, argv.data(), envp.data()),
              0);
    posix_spawn_file_actions_destroy(&actions);
    ::close(out[1]);
    ::close(error[1]);
    out_ = ::fdopen(out[0], "r");
    error_ = ::fdopen(error[0], "r");
  }

  ~Program() {
    if (process_ > 0) end(SIGKILL);
    std::fclose(out_);
    std::fclose(error_);
  }

  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  /// Waits for a line; empty when the output ends before.
  std::string line() { return readLine(out_); }
  std::string errorLine() { return readLine(error_); }

  /// Sends the signal, if it is not 0, and waits for the exit code.
  int end(int signal) {
    if (signal != 0) ::kill(process_, signal);
    int status = 0;
    ::waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  static std::string readLine(std::FILE* from) {
    std::string text;
    for (int byte = std::fgetc(from); byte != EOF && byte != '\n'; byte = std::fgetc(from)) {
      text += static_cast<char>(byte);
    }
    return text;
  }

  pid_t process_ = -1;
  std::FILE* out_ = nullptr;
  std::FILE* error_ = nullptr;
};

class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& text) {
    path_ = (std::filesystem::temp_directory_path() / "kibo-inventory-cli-XXXXXX").string();
    ::close(::mkstemp(path_.data()));
    std::ofstream(path_) << text;
  }
  ~TemporaryFile() { std::filesystem::remove(path_); }

  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

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

TEST(EmulatorCommand, TakesThePairFromArgumentsOrEnvironment) {
  Program given({"emulator", "--port", "0", "--client-id", "app", "--secret", "s"});
  Program inherited({"emulator", "--port", "0", "--client-id", "app"}, {"KIBO_SHARED_SECRET=s"});
  for (Program* program : {&given, &inherited}) {
    const std::string url = program->line();
    EXPECT_EQ(tokenStatus(url, "s"), 200);
    EXPECT_EQ(tokenStatus(url, "t"), 401);
  }
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
        Case{{"emulator", "--port", "0", "--client-id", "a"}, "--secret"},
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
