// The token server fails: nothing of the operation is sent.
#include "matrix/fault.hpp"
#include "matrix/secrets.hpp"
#include "matrix/socket_scene.hpp"

namespace kibo::inventory::testing {
namespace {

Fault token(std::string name, Step step) {
  const bool byDeadline = step.then == Then::stall;
  return {.name = std::move(name),
          .protocol = Protocol::token,
          .told = Delivery::notSent,
          .byDeadline = byDeadline,
          .open = onSocket([step = std::move(step)](const detail::OperationRow&) { return step; })};
}

/// It repeats the secret to the client, whose errors and logs must not.
std::string refusal(std::string_view status) {
  return answer(R"({"message":"wrong secret )" + std::string(kClientSecret) + R"("})", "", status);
}

std::string withToken(const std::string& text, const std::string& life) {
  return answer(R"({"access_token":")" + text + R"(","expires_in":)" + life + "}");
}

}  // namespace

std::vector<Fault> tokenFaults() {
  const std::string good{kToken};
  std::vector<Fault> faults{
      token("silent", {.then = Then::stall}),
      token("silent within the answer",
            {.answer = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", .then = Then::stall}),
      token("closed after the body", {.then = Then::fin}),
      token("reset after the body", {.then = Then::reset}),
      token("400 Bad Request", {.answer = refusal("400 Bad Request")}),
      token("401 Unauthorized", {.answer = refusal("401 Unauthorized")}),
      token("429 Too Many Requests", {.answer = refusal("429 Too Many Requests")}),
      token("500 Internal Server Error", {.answer = refusal("500 Internal Server Error")}),
      token("302 Found", {.answer = answer("", "Location: /elsewhere\r\n", "302 Found")}),
      token("a page of HTML", {.answer = answer("<html>Sign in</html>")}),
      token("an empty body", {.answer = answer("")}),
      token("an answer without a token", {.answer = answer("{}")}),
      token("a token with a line end", {.answer = withToken(good + R"(\nx-other: 1)", "3600")}),
      token("a life that is no number", {.answer = withToken(good, R"("soon")")}),
      token("another protocol", {.answer = "SSH-2.0-OpenSSH_9.2\r\n", .then = Then::fin}),
  };
  Fault once = token("closed once, then good", {.then = Then::fin});
  once.passes = true;
  faults.push_back(once);
  return faults;
}

}  // namespace kibo::inventory::testing
