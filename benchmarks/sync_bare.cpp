// The floor of a file's way to the service: sync_bare FILE URL CA_BUNDLE. Splits a CSV with the
// columns location, upc and quantity at its commas, writes each row into the body of its location,
// and posts a body of 3,000 rows with one bare libcurl handle. It checks nothing, and waits for no
// job.
#include <curl/curl.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

constexpr int kRowsOfBody = 3'000;

void check(CURLcode code) {
  if (code != CURLE_OK) throw std::runtime_error(curl_easy_strerror(code));
}

std::size_t discard(char*, std::size_t, std::size_t size, void*) { return size; }

class Poster {
 public:
  Poster(const std::string& url, const char* bundle) {
    headers_ = curl_slist_append(headers_, "Content-Type: application/json");
    headers_ = curl_slist_append(headers_, "Expect:");
    check(curl_easy_setopt(easy_, CURLOPT_URL, (url + "/refresh").c_str()));
    check(curl_easy_setopt(easy_, CURLOPT_PROXY, ""));
    check(curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, headers_));
    check(curl_easy_setopt(easy_, CURLOPT_FAILONERROR, 1L));
    check(curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, &discard));
    if (*bundle != '\0') check(curl_easy_setopt(easy_, CURLOPT_CAINFO, bundle));
    check(curl_easy_setopt(easy_, CURLOPT_CAPATH, static_cast<const char*>(nullptr)));
  }
  ~Poster() {
    curl_easy_cleanup(easy_);
    curl_slist_free_all(headers_);
  }
  Poster(const Poster&) = delete;
  Poster& operator=(const Poster&) = delete;

  void post(const std::string& body) {
    check(curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, body.c_str()));
    check(curl_easy_setopt(easy_, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size())));
    check(curl_easy_perform(easy_));
  }

 private:
  CURL* easy_ = curl_easy_init();
  curl_slist* headers_ = nullptr;
};

struct Body {
  std::string text{};
  int rows = 0;
};

class Loop {
 public:
  explicit Loop(Poster& poster) : poster_(poster) {}

  void row(std::string_view line) {
    const std::size_t first = line.find(',');
    const std::size_t second = line.find(',', first + 1);
    const std::string_view location = line.substr(0, first);
    if (last_ == nullptr || lastLocation_ != location) {
      lastLocation_.assign(location);
      last_ = &bodies_[lastLocation_];
    }
    std::string& text = last_->text;
    if (last_->rows == 0) {
      text.assign(R"({"locationCode":")").append(location).append(R"(","items":[)");
    } else {
      text += ',';
    }
    text.append(R"({"upc":")").append(line.substr(first + 1, second - first - 1));
    text.append(R"(","quantity":)").append(line.substr(second + 1)).append("}");
    if (++last_->rows == kRowsOfBody) send(*last_);
  }

  void end() {
    for (auto& [location, body] : bodies_) {
      if (body.rows > 0) send(body);
    }
  }

 private:
  void send(Body& body) {
    body.text += "]}";
    poster_.post(body.text);
    body.rows = 0;
  }

  Poster& poster_;
  std::unordered_map<std::string, Body> bodies_{};
  std::string lastLocation_{};
  Body* last_ = nullptr;
};

void readLines(const char* name, Loop& loop) {
  const int file = open(name, O_RDONLY);
  if (file < 0) throw std::runtime_error("the file cannot be opened");
  std::vector<char> block(std::size_t{256} << 10);
  std::size_t kept = 0;
  bool header = true;
  for (ssize_t got = 0; (got = read(file, block.data() + kept, block.size() - kept)) > 0;) {
    const char* at = block.data();
    const char* const end = at + kept + got;
    while (const auto* stop = static_cast<const char*>(
               std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) {
      if (!header) loop.row({at, static_cast<std::size_t>(stop - at)});
      header = false;
      at = stop + 1;
    }
    kept = static_cast<std::size_t>(end - at);
    std::memmove(block.data(), at, kept);
  }
  close(file);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) return EXIT_FAILURE;
  try {
    Poster poster(arguments[2], arguments[3]);
    Loop loop(poster);
    readLines(arguments[1], loop);
    loop.end();
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "sync_bare: %s\n", problem.what());
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
