#include <gtest/gtest.h>

#include <mutex>
#include <sstream>

#include "api/catalogue.hpp"
#include "contract/facts.hpp"
#include "contract/wire_call.hpp"
#include "contract/wire_headers.hpp"
#include "fault/fault_server.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory::testing {
namespace {

using Json = nlohmann::json;

/// What a server on a socket got.
struct Received {
  std::string method{};
  std::string target{};
  std::map<std::string, std::string> headers{};
  std::string body{};
};

/// A server that keeps each request as it came, byte for byte.
class Listener {
 public:
  [[nodiscard]] std::string url() const { return server_.url(); }

  void answerWith(std::string body) {
    const std::lock_guard lock(mutex_);
    answer_ = std::move(body);
  }

  [[nodiscard]] std::size_t count() const { return server_.received().size(); }

  [[nodiscard]] Received last() const {
    const std::string bytes = server_.received().back();
    const auto end = bytes.find("\r\n\r\n");
    Received received{.body = bytes.substr(end + 4)};
    std::istringstream lines(bytes.substr(0, end));
    std::string protocol;
    lines >> received.method >> received.target >> protocol;
    EXPECT_EQ(protocol, "HTTP/1.1");
    std::string line;
    std::getline(lines, line);  // the rest of the request line
    while (std::getline(lines, line)) {
      if (line.ends_with('\r')) line.pop_back();
      const auto colon = line.find(": ");
      EXPECT_TRUE(received.headers.emplace(line.substr(0, colon), line.substr(colon + 2)).second)
          << line;
    }
    return received;
  }

 private:
  std::mutex mutex_;
  std::string answer_;
  FaultServer server_{[this](const Turn& /*turn*/) {
    const std::lock_guard lock(mutex_);
    return Step{.answer = answer(answer_)};
  }};
};

std::map<std::string, std::string> headersOf(const WireCall& call, const Received& received,
                                             const std::string& url) {
  auto headers = fullHeaders(call.sentBody.has_value());
  headers["Host"] = url.substr(std::string_view("http://").size());
  // libcurl's own: what it can unpack, and how long the body is.
  if (const auto coding = received.headers.find("Accept-Encoding");
      coding != received.headers.end()) {
    headers.insert(*coding);
  }
  const bool always = received.method == "POST" || received.method == "PUT";
  if (always || call.sentBody) headers["Content-Length"] = std::to_string(received.body.size());
  return headers;
}

TEST(RawBytes, OfEveryOperationAreWhatTheContractSays) {
  const Json contract = readContractFile();
  Listener listener;
  const Configuration configuration(fullSettings(listener.url()));
  std::size_t sent = 0;
  for (const Json& operation : contract.at("operations")) {
    const std::string id = operation.at("id");
    const detail::OperationRow* const row = detail::findOperation(id);
    ASSERT_NE(row, nullptr) << id;
    for (std::uint64_t seed = 0; seed < 4 && !::testing::Test::HasFailure(); ++seed) {
      SCOPED_TRACE(id + ", seed " + std::to_string(seed));
      Awkward awkward(contract, 1000 + seed, seed == 0 ? 0.0 : 0.7);
      const WireCall call(operation, *row, awkward);
      const Object out(row->answer);
      listener.answerWith(call.answerBody());
      const auto done = detail::execute(*configuration.core(), *row, call.arguments(), call.options,
                                        detail::intoModel(out.get()));
      ASSERT_TRUE(done.has_value()) << done.error().describe();
      ASSERT_EQ(listener.count(), ++sent);
      const Received received = listener.last();
      EXPECT_EQ(received.method, operation.at("method").get<std::string>());
      EXPECT_EQ(received.target.substr(0, received.target.find('?')), call.path);
      EXPECT_EQ(queryOf(received.target), call.sentQuery);
      EXPECT_EQ(received.headers, headersOf(call, received, listener.url()));
      EXPECT_EQ(received.body.empty(), !call.sentBody.has_value());
      if (call.sentBody) {
        EXPECT_EQ(Json::parse(received.body), *call.sentBody);
      }
    }
  }
  EXPECT_GE(sent, 4 * 90U);
}

}  // namespace
}  // namespace kibo::inventory::testing
