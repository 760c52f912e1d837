#pragma once

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace kibo::inventory::testing {

/// A process forked from this one, which runs a function and ends. One that hangs is ended by
/// SIGALRM.
class Child {
 public:
  /// `body()` runs in the child and says whether all was well. GoogleTest's macros mean nothing
  /// there.
  template <class Body>
  explicit Child(const Body& body) : process_(fork()) {
    if (process_ < 0) throw std::runtime_error("fork failed");
    if (process_ > 0) return;
    alarm(kPatienceInSeconds);
    _exit(exitCodeOf(body));
  }
  ~Child() {
    if (process_ <= 0) return;
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Blocks until it has ended, and tells how: `well`, `exit code 1` or `signal 14`.
  [[nodiscard]] std::string end() {
    int status = 0;
    waitpid(process_, &status, 0);
    process_ = 0;
    if (WIFSIGNALED(status)) return "signal " + std::to_string(WTERMSIG(status));
    const int code = WEXITSTATUS(status);
    return code == 0 ? "well" : "exit code " + std::to_string(code);
  }

 private:
  static constexpr unsigned kPatienceInSeconds = 100;  // less than ctest's

  template <class Body>
  static int exitCodeOf(const Body& body) noexcept {
    try {
      return body() ? 0 : 1;
    } catch (...) {
      return 2;
    }
  }

  pid_t process_;
};

/// Runs a program with these arguments and tells how it ended, as `Child::end`.
[[nodiscard]] inline std::string runProgram(std::string path, std::vector<std::string> arguments) {
  std::vector<char*> words{path.data()};
  for (std::string& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  return Child([&] { return execv(words.front(), words.data()) == 0; }).end();
}

}  // namespace kibo::inventory::testing
