// Answers with status 200 that are not what the operation answers, or more than a client takes.
#include "fault/gzip.hpp"
#include "matrix/fault.hpp"
#include "matrix/socket_scene.hpp"

namespace kibo::inventory::testing {
namespace {

struct ContentRow {
  const char* name;
  Content content;
};

std::vector<ContentRow> contents() {
  return {
      {"200 without a body", Content::nothing},
      {"200 with a page of HTML", Content::html},
      {"200 with half of its JSON", Content::halfJson},
      {"200 with text that is not UTF-8", Content::notUtf8},
      {"200 with lists nested 100 deep", Content::tooDeep},
      {"200 with a key twice", Content::keyTwice},
      {"200 with an empty object", Content::emptyObject},
      {"200 with an empty list", Content::emptyList},
      {"200 with job 0", Content::jobZero},
      {"200 with a number beyond 64 bits", Content::hugeNumber},
  };
}

Fault ofContent(const ContentRow& row) {
  return {.name = row.name,
          .applies = true,
          .content = row.content,
          .open = onSocket([content = row.content](const detail::OperationRow& operation) {
            return Step{.answer = answer(bodyOf(content, operation))};
          })};
}

Fault tooMuch(std::string name, Step step) {
  return {.name = std::move(name),
          .applies = true,
          .open = onSocket([step = std::move(step)](const detail::OperationRow&) { return step; })};
}

/// A good answer, in an unusual way.
Fault unusual(std::string name, std::function<std::string(const std::string& body)> write) {
  return {.name = std::move(name),
          .applies = true,
          .content = Content::good,
          .open = onSocket([write = std::move(write)](const detail::OperationRow& operation) {
            return Step{.answer = write(bodyOf(Content::good, operation))};
          })};
}

std::string inSmallChunks(const std::string& body) {
  std::string text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  for (const char c : body) text.append("1\r\n").append(1, c).append("\r\n");
  return text + "0\r\nX-Trailer: 1\r\n\r\n";
}

}  // namespace

std::vector<Fault> answerFaults() {
  constexpr std::size_t kPiece = 64 << 10;
  const std::string ok = "HTTP/1.1 200 OK\r\n";
  std::vector<Fault> faults;
  for (const ContentRow& row : contents()) faults.push_back(ofContent(row));
  faults.push_back(tooMuch("200 with more than maxResponseBytes",
                           {.answer = ok + "Content-Length: 10000000\r\n\r\n",
                            .flood = std::string(kPiece, ' '),
                            .floodTimes = 153}));
  faults.push_back(tooMuch("200 with chunks without end",
                           {.answer = ok + "Transfer-Encoding: chunked\r\n\r\n",
                            .flood = "10000\r\n" + std::string(kPiece, ' ') + "\r\n",
                            .floodTimes = 1000}));
  faults.push_back(
      tooMuch("200 with a gzip bomb",
              {.answer = answer(gzipBomb(std::size_t{100} << 20), "Content-Encoding: gzip\r\n")}));
  faults.push_back(tooMuch("200 with more than maxHeaderBytes",
                           {.answer = ok,
                            .flood = "X-Padding: " + std::string(1000, 'x') + "\r\n",
                            .floodTimes = 2000}));
  faults.push_back(unusual("a good answer after 103 Early Hints", [](const std::string& body) {
    return "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + answer(body);
  }));
  faults.push_back(unusual("a good answer in chunks of a byte, with a trailer", inSmallChunks));
  faults.push_back(unusual("a good answer in gzip", [](const std::string& body) {
    return answer(gzipOf(body), "Content-Encoding: gzip\r\n");
  }));
  return faults;
}

}  // namespace kibo::inventory::testing
