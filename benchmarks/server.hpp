#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace kibo::inventory::benchmarks {

/// What the server answers, with 200 and `application/json`, to requests whose path begins so.
struct Page {
  std::string path;
  std::string body;
};

/// A server on a free port of 127.0.0.1, in a process of its own: its CPU time is not measured. It
/// answers prepared bodies over kept-alive connections and reads of a request no more than where it
/// ends. To be made before any thread.
class Server {
 public:
  explicit Server(const std::vector<Page>& pages);
  ~Server();  ///< Ends the process.
  Server(Server&&) = delete;

  [[nodiscard]] const std::string& url() const noexcept { return url_; }

 private:
  std::string url_;
  int lifeline_ = -1;  // the process ends when this end of a pipe is closed, by us or by our death
  pid_t process_ = -1;
};

}  // namespace kibo::inventory::benchmarks
