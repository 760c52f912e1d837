#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace kibo::inventory::cli {

/// What a run of the command left.
struct Ended {
  int code = -1;
  std::string output{};
  std::string error{};
};

/// A run of the command, with its input and its two outputs in pipes.
class Program {
 public:
  /// `input` must fit into a pipe (64 KiB): it is written before the program reads. `inputPath`
  /// names what the program has for its standard input instead.
  explicit Program(std::vector<std::string> arguments, std::vector<std::string> environment = {},
                   const std::string& input = {}, const char* inputPath = nullptr) {
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    std::array<int, 2> error{};
    EXPECT_EQ(::pipe2(in.data(), O_CLOEXEC) + ::pipe2(out.data(), O_CLOEXEC) +
                  ::pipe2(error.data(), O_CLOEXEC),
              0);
    EXPECT_EQ(::write(in[1], input.data(), input.size()), static_cast<ssize_t>(input.size()));
    ::close(in[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], 0);
    if (inputPath != nullptr) {
      posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0);
    }
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
    ::close(in[0]);
    ::close(out[1]);
    ::close(error[1]);
    out_ = ::fdopen(out[0], "r");
    error_ = ::fdopen(error[0], "r");
  }

  ~Program() {
    if (process_ > 0) end(SIGKILL);
    closeOutput();
    std::fclose(error_);
  }

  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  [[nodiscard]] pid_t id() const noexcept { return process_; }

  /// Waits for a line; empty when the output ends before.
  std::string line() { return readLine(out_); }
  std::string errorLine() { return readLine(error_); }

  /// From here on nobody reads its output.
  void closeOutput() {
    if (out_ != nullptr) std::fclose(std::exchange(out_, nullptr));
  }

  /// Reads until both outputs end, then waits for the exit code.
  Ended finish() {
    Ended ended;
    ended.output = readAll(out_);
    ended.error = readAll(error_);
    ended.code = end(0);
    return ended;
  }

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

  static std::string readAll(std::FILE* from) {
    std::string text;
    for (int byte = std::fgetc(from); byte != EOF; byte = std::fgetc(from)) {
      text += static_cast<char>(byte);
    }
    return text;
  }

  pid_t process_ = -1;
  std::FILE* out_ = nullptr;
  std::FILE* error_ = nullptr;
};

inline Ended run(std::vector<std::string> arguments, std::vector<std::string> environment = {},
                 const std::string& input = {}) {
  return Program(std::move(arguments), std::move(environment), input).finish();
}

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

}  // namespace kibo::inventory::cli
