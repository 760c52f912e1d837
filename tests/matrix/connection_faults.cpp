// Connections that are lost, stall, or carry something else than an answer.
#include "matrix/fault.hpp"
#include "matrix/sanitized.hpp"
#include "matrix/socket_scene.hpp"

namespace kibo::inventory::testing {
namespace {

// More than the kernel keeps for a client that is not read from (4 MiB) and the server reads.
constexpr std::size_t kLarge = std::size_t{5} << 20;

struct Row {
  const char* name;
  Step step;
  std::size_t padding = 0;
  Delivery told = Delivery::unknown;
};

const std::string kOk = "HTTP/1.1 200 OK\r\n";
const std::string kCut = kOk + "Content-Length: 1000\r\n\r\n{\"jobID\"";
const std::string kChunked = kOk + "Transfer-Encoding: chunked\r\n\r\n";
const std::string kGzip = "Content-Encoding: gzip\r\n";

std::vector<Row> rows() {
  return {
      {"reset while the headers arrive", {.read = ReadTo::requestLine, .then = Then::reset}},
      {"reset after the headers", {.read = ReadTo::headers, .then = Then::reset}},
      {"closed after the headers", {.read = ReadTo::headers, .then = Then::fin}},
      {"silent after the headers", {.read = ReadTo::headers, .then = Then::stall}},
      {"reset within the body", {.read = ReadTo::halfBody, .then = Then::reset}},
      {"closed within the body", {.read = ReadTo::halfBody, .then = Then::fin}},
      {"reset after the body", {.then = Then::reset}},
      {"closed after the body", {.then = Then::fin}},
      {"silent after the body", {.then = Then::stall}},
      {"reset early in a large body",
       {.read = ReadTo::headers, .then = Then::reset},
       kLarge,
       Delivery::incomplete},
      {"silent early in a large body",
       {.read = ReadTo::headers, .then = Then::stall},
       kLarge,
       Delivery::incomplete},
      // Closed for writing only: the server still takes the rest, so all of it leaves.
      {"closed early in a large body", {.read = ReadTo::headers, .then = Then::fin}, kLarge},
      {"reset after a large body", {.then = Then::reset}, kLarge},
      {"closed within the status line", {.answer = "HTTP/1.", .then = Then::fin}},
      {"silent within the status line", {.answer = "HTTP/1.", .then = Then::stall}},
      {"closed after the status line", {.answer = kOk, .then = Then::fin}},
      {"closed within the answer's headers",
       {.answer = kOk + "Content-Length: 2\r\n", .then = Then::fin}},
      {"reset within the answer's headers",
       {.answer = kOk + "Content-Length: 2\r\n", .then = Then::reset}},
      {"silent within the answer's headers",
       {.answer = kOk + "Content-Length: 2\r\n", .then = Then::stall}},
      {"closed within the answer's body", {.answer = kCut, .then = Then::fin}},
      {"reset within the answer's body", {.answer = kCut, .then = Then::reset}},
      {"silent within the answer's body", {.answer = kCut, .then = Then::stall}},
      {"closed within a chunk", {.answer = kChunked + "20\r\n{\"job", .then = Then::fin}},
      {"closed before the last chunk", {.answer = kChunked + "2\r\n{}\r\n", .then = Then::fin}},
      {"wrong size of a chunk", {.answer = kChunked + "zz\r\n{}\r\n", .then = Then::fin}},
      {"broken gzip", {.answer = answer("this is not gzip", kGzip), .then = Then::fin}},
      {"another protocol", {.answer = "SSH-2.0-OpenSSH_9.2\r\n", .then = Then::fin}},
      {"closed after 100 Continue", {.answer = "HTTP/1.1 100 Continue\r\n\r\n", .then = Then::fin}},
      {"silent after 100 Continue",
       {.answer = "HTTP/1.1 100 Continue\r\n\r\n", .then = Then::stall}},
      {"closed after 103 Early Hints",
       {.answer = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", .then = Then::fin}},
  };
}

Fault faultOf(const Row& row, Protocol protocol, bool reused) {
  return {.name = row.name,
          .protocol = protocol,
          .reused = reused,
          .told = row.told,
          .applies = true,
          .byDeadline = row.step.then == Then::stall,
          .padding = row.padding,
          .open = onSocket([step = row.step](const detail::OperationRow&) { return step; })};
}

}  // namespace

std::vector<Fault> connectionFaults() {
  std::vector<Fault> faults;
  for (const Row& row : rows()) {
    // Only to read the arguments takes longer than the deadline then, under a sanitizer.
    const bool slow = row.padding > 0 && row.step.then == Then::stall;
    if (!slow || !kSanitized) faults.push_back(faultOf(row, Protocol::plain, false));
    if (!slow) faults.push_back(faultOf(row, Protocol::tls, false));
    // libcurl itself begins again on a lost connection that was in use: the second transmission is
    // stopped, and then nothing is known of the first, however little of its body had left.
    if (row.padding == 0) faults.push_back(faultOf(row, Protocol::plain, true));
  }
  return faults;
}

}  // namespace kibo::inventory::testing
